/**
 * Types of the message catalogues. English says which texts exist; every other language must have them all.
 * A text with `{{name}}` needs a value of that name. A pair `x_one`, `x_other` is one text `x` whose form `n` decides.
 */

import type { en } from './en/catalogue.ts';

type English = typeof en;
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Stem<Name> = Name extends `${infer Base}_${PluralForm}` ? Base : Name;

/** Of a plural text every language needs `other`, and the further forms its grammar has. */
type Texts<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Texts<T[K]>;
} & {
  [K in keyof T as K extends `${infer Base}_one` ? `${Base}_${Exclude<PluralForm, 'other'>}` : never]?: string;
};

/** A complete catalogue of any language. */
export type Catalogue = Texts<English>;

type Paths<T> = T extends string
  ? never
  : { [K in keyof T & (string | number)]: T[K] extends string ? `${Stem<K>}` : `${K}.${Paths<T[K]>}` }[keyof T &
      (string | number)];

/** Every key: `state.word.mixed`, `past.line` … */
export type Key = Paths<English>;

type At<T, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? At<T[Head], Rest>
    : never
  : T[Extract<keyof T, Path | `${Path}_${PluralForm}`> | NumericKey<T, Path>];
type NumericKey<T, Path> = Path extends `${infer Digits extends number}` ? Extract<keyof T, Digits> : never;

type Names<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Names<Rest> : never;

/** The values a text needs. */
export type Values<K extends Key> = { [Name in Names<At<English, K>>]: string | number };

/** `t('units.none')`, `t('past.line', { n: 6, … })`; `n` decides the plural form, and numbers are written by locale. */
export type Translate = <K extends Key>(
  key: K,
  ...values: [keyof Values<K>] extends [never] ? [] : [values: Values<K>]
) => string;
