/** A whole stored database as text, so that what one version wrote can be handed to a later one. */

import { type IDBPDatabase, openDB } from 'idb';
import { DATABASE_NAME } from '../../../lib/store/schema.ts';

export interface StoredDatabase {
  version: number;
  stores: Record<string, { keyPath: string; indexes: string[]; records: unknown[] }>;
}

/** Everything in the database, typed arrays as `Int32Array:base64`. */
export async function dump(database: IDBPDatabase<never>): Promise<StoredDatabase> {
  const stores: StoredDatabase['stores'] = {};
  for (const name of [...database.objectStoreNames] as string[]) {
    const store = database.transaction(name as never).store;
    const records = (await store.getAll()) as unknown[];
    stores[name] = { keyPath: String(store.keyPath), indexes: [...store.indexNames], records: records.map(packed) };
  }
  return { version: database.version, stores };
}

/** Puts the database there as its version had it. */
export async function restore({ version, stores }: StoredDatabase): Promise<void> {
  const database = await openDB(DATABASE_NAME, version, {
    upgrade(fresh) {
      for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
        const store = fresh.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index, index);
      }
    },
  });
  for (const [name, { records }] of Object.entries(stores)) {
    for (const record of records) await database.put(name, unpacked(record));
  }
  database.close();
}

const TYPES = { Int32Array, Float64Array };
type TypeName = keyof typeof TYPES;

function packed(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) {
    return `${value.constructor.name}:${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')}`;
  }
  return inEach(value, packed);
}

function unpacked(value: unknown): unknown {
  const [, type, base64 = ''] = typeof value === 'string' ? (/^(Int32Array|Float64Array):(.*)$/.exec(value) ?? []) : [];
  if (type) return new TYPES[type as TypeName](Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
  return inEach(value, unpacked);
}

function inEach(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, change(child)]));
}
