/** JSON Lines from standard input, for commands. */

import * as v from 'valibot';
import { InputError } from './input-error.ts';

/**
 * The values of JSON Lines, one a line; empty lines are skipped. Throws an `InputError` with the line's number for
 * what is no UTF-8, no JSON or not of the form; `lacks` says what such a line lacks, `form` how to write it.
 */
export function readJsonLines<const Schema extends v.GenericSchema>(
  bytes: Uint8Array,
  schema: Schema,
  lacks: string,
  form: string,
): v.InferOutput<Schema>[] {
  let input: string;
  try {
    input = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('the input is not UTF-8; convert it first');
  }
  return input.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new InputError(`line ${i + 1} is not JSON; ${form}`);
    }
    const row = v.safeParse(schema, value);
    if (!row.success) throw new InputError(`line ${i + 1} ${lacks}; ${form}`);
    return [row.output];
  });
}
