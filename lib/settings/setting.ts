/** What a setting is: its default and its check. In a few bytes, for every page reads some. */

export interface Setting<Value> {
  readonly initial: Value;
  /** The value as far as it fits; undefined when none of it does. A list loses the items it does not know. */
  readonly read: (stored: unknown) => Value | undefined;
}

export type SettingsTable = Readonly<Record<string, Setting<unknown>>>;
export type ValuesOf<Table extends SettingsTable> = {
  [Name in keyof Table]: Table[Name] extends Setting<infer Value> ? Value : never;
};

export const onOff = (initial: boolean): Setting<boolean> => ({
  initial,
  read: (stored) => (typeof stored === 'boolean' ? stored : undefined),
});

export const oneOf = <const Choice>(choices: readonly Choice[], initial: NoInfer<Choice>): Setting<Choice> => ({
  initial,
  read: (stored) => choices.find((choice) => choice === stored),
});

export const wholeNumber = (least: number, most: number, initial: number): Setting<number> => ({
  initial,
  read: (stored) =>
    Number.isInteger(stored) && least <= Number(stored) && Number(stored) <= most ? Number(stored) : undefined,
});

/** A list of which each item is checked alone. */
export const listOf = <Item>(isItem: (item: unknown) => item is Item, initial: Item[]): Setting<Item[]> => ({
  initial,
  read: (stored) => (Array.isArray(stored) ? stored.filter(isItem) : undefined),
});

export const isOneOf =
  <const Choice>(choices: readonly Choice[]) =>
  (item: unknown): item is Choice =>
    choices.includes(item as Choice);

/** Every setting of a table: the stored value where it fits, else the default. */
export function complete<Table extends SettingsTable>(table: Table, stored: unknown): ValuesOf<Table> {
  const given = isRecord(stored) ? stored : {};
  const read = ([name, setting]: [string, Setting<unknown>]) => [
    name,
    (Object.hasOwn(given, name) ? setting.read(given[name]) : undefined) ?? setting.initial,
  ];
  return Object.fromEntries(Object.entries(table).map(read));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
