import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../lib/i18n/catalogues.ts';
import { en } from '../../../lib/i18n/en/catalogue.ts';
import { bestLanguage, LANGUAGE_IDS, LANGUAGES } from '../../../lib/i18n/languages.ts';
import { createWords } from '../../../lib/i18n/words.ts';

type Node = string | { readonly [key: string]: Node };
const textsOf = (node: Node, path = ''): [path: string, text: string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node).flatMap(([key, child]) => textsOf(child, path ? `${path}.${key}` : key));
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('words', () => {
  const { t } = createWords('en');

  it('fill in values', () => {
    expect(t('state.was', { state: 'mixed', date: '1 Oct 2026' })).toBe('was mixed, on 1 Oct 2026');
  });

  it('choose the plural form by n', () => {
    expect(t('warnings.summary.active', { n: 1 })).toBe('1 warning active');
    expect(t('warnings.summary.active', { n: 2 })).toBe('2 warnings active');
  });

  it('write numbers as the reader does', () => {
    expect(t('warnings.summary.active', { n: 1234 })).toBe('1,234 warnings active');
  });

  it('leave markup in values alone: it is text', () => {
    expect(t('state.was', { state: '<b>&', date: '' })).toContain('<b>&');
  });

  it('are of the first language spoken that the reader asks for', () => {
    expect(bestLanguage(['xx', 'en-US'])).toBe('en');
    expect(bestLanguage(['xx-YY'])).toBe('en');
    expect(bestLanguage(['toString', 'constructor'])).toBe('en');
  });
});

describe.each(LANGUAGE_IDS)('the catalogue %s', (language) => {
  const { locale } = LANGUAGES[language];
  const texts = textsOf(CATALOGUES[language]);
  const english = new Map(textsOf(en));

  it('has no empty text', () => expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]));

  it('needs the same values as the English one', () => {
    const own = texts.filter(([path]) => english.has(path));
    for (const [path, text] of own) {
      expect([path, placeholders(text)]).toEqual([path, placeholders(english.get(path) ?? '')]);
    }
  });

  it('has each plural form its grammar knows', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const paths = new Set(texts.map(([path]) => path));
    const plurals = [...paths].filter((path) => path.endsWith('_other')).map((path) => path.slice(0, -'_other'.length));
    const missing = plurals
      .flatMap((stem) => forms.map((form) => `${stem}_${form}`))
      .filter((path) => !paths.has(path));
    expect([language, missing]).toEqual([language, []]);
  });
});

describe('the English texts', () => {
  it('describe and never advise', () => {
    // What analysts claimed is quoted, not said.
    const said = textsOf(en).filter(([path]) => !path.endsWith('.claimed'));
    const advice = /\b(you should|buy|sell|invest in|hold on|take profits?|opportunity|guarantees?)\b/i;
    expect(said.filter(([, text]) => advice.test(text))).toEqual([]);
  });

  it('have a typographic apostrophe', () => {
    expect(textsOf(en).filter(([, text]) => /\w'\w/.test(text))).toEqual([]);
  });
});
