/** JSON from outside: bounded before it is parsed, and without names or numbers that are there to do harm. */

import { nestingOf } from '../json-nesting.ts';
import { FeedError } from './fault.ts';

const DEEPEST = 16;
const LARGEST = 1e15;
const HARMFUL: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses a feed's text. Throws a `FeedError`: `malformed` when it is no JSON, `hostile` when it is the wrong kind. */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FeedError('malformed', 'the feed is not UTF-8');
  }
  if (nestingOf(text) > DEEPEST) throw new FeedError('hostile', 'the feed is nested too deeply');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FeedError('malformed', 'the feed is not JSON');
  }
  refuseHarm(value);
  return value;
}

function refuseHarm(value: unknown): void {
  if (typeof value === 'number' && !(Math.abs(value) <= LARGEST)) {
    throw new FeedError('hostile', 'the feed has a number that is too large');
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (HARMFUL.has(name)) throw new FeedError('hostile', `the feed has a field named ${name}`);
    refuseHarm(child);
  }
}
