/** JSON from outside: bounded before it is parsed, and without names or numbers that are there to do harm. */

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

/** How many brackets stand open at once at most, those in strings left out. One walk, whatever the text is. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char === '\\') i++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
    else if (char === ']' || char === '}') depth--;
  }
  return deepest;
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
