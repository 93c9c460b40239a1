import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Key } from '../../../lib/i18n/catalogue.ts';
import { CATALOGUES } from '../../../lib/i18n/catalogues.ts';
import { LANGUAGE_IDS, LANGUAGES, type Language } from '../../../lib/i18n/languages.ts';
import { createWords } from '../../../lib/i18n/words.ts';

type Node = string | { readonly [key: string]: Node };
const textsOf = (node: Node, path = ''): [path: string, text: string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node).flatMap(([key, child]) => textsOf(child, path ? `${path}.${key}` : key));
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].sort();
const FORM = /_(zero|one|two|few|many|other)$/;
const stemOf = (path: string) => path.replace(FORM, '');

const english = new Map(textsOf(CATALOGUES.en).map(([path, text]) => [stemOf(path), text]));
const plurals = [...english.keys()].filter((stem) => textsOf(CATALOGUES.en).some(([path]) => path === `${stem}_other`));

/** Nothing in these languages changes after a number. */
const NO_PLURAL: readonly Language[] = ['tr', 'ja'];
/** Counts that a reader may meet. */
const COUNTS = [...Array(1000).keys()];

describe.each(LANGUAGE_IDS)('the catalogue %s', (language) => {
  const texts = textsOf(CATALOGUES[language]);
  const { locale } = LANGUAGES[language];

  it('has every text of the English one and no other', () => {
    expect([...new Set(texts.map(([path]) => stemOf(path)))].sort()).toEqual([...english.keys()].sort());
  });

  it('has no empty text', () => expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]));

  it('needs the same values as the English one', () => {
    // The number itself may be left out where a form says it: "that day".
    const needed = (path: string, text = '') => placeholders(text).filter((name) => name !== 'n' || !FORM.test(path));
    for (const [path, text] of texts) {
      expect([path, needed(path, text)]).toEqual([path, needed(path, english.get(stemOf(path)))]);
    }
  });

  it('has the plural forms its grammar demands, and no form it has not', () => {
    const rules = new Intl.PluralRules(locale);
    const forms = NO_PLURAL.includes(language) ? ['other'] : [...new Set(COUNTS.map((n) => rules.select(n)))];
    const paths = new Set(texts.map(([path]) => path));
    expect(
      plurals.flatMap((stem) => forms.map((form) => `${stem}_${form}`)).filter((path) => !paths.has(path)),
    ).toEqual([]);
    const known = rules.resolvedOptions().pluralCategories as string[];
    expect([...paths].filter((path) => FORM.test(path) && !known.includes(FORM.exec(path)?.[1] ?? ''))).toEqual([]);
  });

  it('says any count', () => {
    const { t } = createWords(language);
    for (const stem of plurals) {
      const names = placeholders(english.get(stem) ?? '').filter((name) => name !== 'n');
      const values = Object.fromEntries(names.map((name) => [name, 'something']));
      for (const n of [0, 1, 2, 5, 21, 100, 1_000_000]) {
        expect([stem, t(stem as Key, { ...values, n } as never)]).not.toEqual([
          stem,
          expect.stringMatching(/^[\w-]+(\.[\w-]+)+$|\{\{/),
        ]);
      }
    }
  });

  it('has typographic apostrophes and quotation marks', () => {
    expect(texts.filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });

  it('describes and never advises', () => {
    // What analysts claimed is quoted, not said.
    const said = texts.filter(([path]) => !path.endsWith('.claimed'));
    expect(said.filter(([, text]) => ADVICE[language].test(text.replace(/\{\{\w+\}\}/g, '')))).toEqual([]);
  });
});

const ADVICE: Record<Language, RegExp> = {
  en: /\b(you should|buy|sell|invest in|hold on|take profits?|opportunity|guarantees?)\b/i,
  de: /\b(kaufen|verkaufen|investieren|Gewinne mitnehmen|Chance|garantiert)\b/i,
  es: /\b(comprar?|vender?|invertir|recoger beneficios|oportunidad|garantiza)\b/i,
  tr: /(satın al|yatırım yap|kârı? al|fırsat|garanti)/i,
  ja: /(買い|買う|売り|売る|投資しましょう|好機|チャンス|保証)/,
};

describe('the texts', () => {
  it('are all used', () => {
    const named = new Set<string>();
    const patterns: RegExp[] = [];
    for (const source of ['lib', 'components', 'entrypoints', 'scripts'].flatMap(sourcesUnder)) {
      for (const [, key = ''] of source.matchAll(/['"]([a-z][A-Za-z]*(?:\.[\w-]+)+)['"]/g)) named.add(key);
      for (const [, key = ''] of source.matchAll(/`([a-z][A-Za-z]*\.(?:[\w.-]|\$\{[^}]*\})+)`/g)) {
        patterns.push(new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));
      }
    }
    const unused = [...english.keys()].filter((key) => !named.has(key) && !patterns.some((like) => like.test(key)));
    expect(unused).toEqual([]);
  });
});

/** Every source in a folder but the catalogues themselves. */
function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path) && !new RegExp(`^lib/i18n/(${LANGUAGE_IDS.join('|')})/`).test(path))
    .map((path) => readFileSync(path, 'utf8'));
}
