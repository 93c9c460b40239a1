/** Stylesheets and components speak of the same classes and attributes. */

import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const textOf = (pattern: string) =>
  globSync(pattern)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
const names = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

const sources = textOf('{components,entrypoints}/**/*.{ts,tsx}');
/** Selectors alone. */
const sheets = textOf('components/**/*.css').replace(/\/\*.*?\*\/|@import.*?;|\{[^{}]*\}/gs, ' ');
const asked = names(sheets, /\.([a-z][\w-]*)/gi);

const given = names(sources, /class="([^"]*)"/g).flatMap((said) => said.split(' '));
/** Where it depends on something which class is given. */
const chosen = names(sources, /class(?:Name = |=\{)(.*[`'])/g).flatMap(
  (said) => said.match(/[\w-]+(?:\$\{\w+(?:\.\w+)?\})?/g) ?? [],
);

it('each class of a stylesheet is given to something', () => {
  const likes = [...given, ...chosen].map((name) => new RegExp(`^${name.replace(/\$\{.*\}/, '[\\w-]+')}$`));
  expect(asked.filter((name) => !likes.some((like) => like.test(name)))).toEqual([]);
});

it('each class that is given has a rule', () => {
  expect(given.filter((name) => !asked.includes(name))).toEqual([]);
});

it('each attribute that a stylesheet asks for is set by something', () => {
  const set = [...names(sources, /\s((?:data|aria)-[\w-]+|role)=/g), ...names(sources, /setAttribute\('(data-\w+)'/g)];
  // Those of the root and of the popover’s place.
  const elsewhere = ['data-theme', 'data-side'];
  const wanted = names(sheets, /\[(data-[\w-]+|aria-[\w-]+|role)/g);
  expect(wanted.filter((name) => ![...set, ...elsewhere].includes(name))).toEqual([]);
});
