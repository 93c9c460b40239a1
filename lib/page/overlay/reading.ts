/** The reader of the page under the settings in force, with the scripts it comes to want. */

import { highlightStyle, type PageSettings } from '../../settings/page-settings.ts';
import { askAgain } from '../ask-again.ts';
import { type Reader, readPage } from '../reader/reader.ts';
import { type NextScript, shared } from '../shared.ts';
import { whenPopoverWanted } from './popover-wanted.ts';

export interface ReadingOptions {
  host: string;
  /** A script that goes on with the page is wanted in this frame. */
  want(script: NextScript): Promise<void>;
  /** An element was added to the page, or a shadow root of it is read. */
  added(part: Element | ShadowRoot): void;
  /** The page was written anew, which took all listeners of this document with it. */
  rewritten(): void;
}

export interface Reading {
  /** Null while nothing is read. */
  readonly reader: Reader | null;
  /** Asks for a script, and again when the background misses it. */
  want(script: NextScript): void;
  /** Reads the page, anew where the settings ask for other mentions. */
  start(settings: PageSettings): void;
  stop(): void;
}

export function createReading({ host, want, added, rewritten }: ReadingOptions, signal: AbortSignal): Reading {
  let reader: Reader | null = null;
  let end: AbortController | null = null;
  let wanted = '';
  const asked = new Set<NextScript>();

  const isThere = (script: NextScript) =>
    !!{
      detection: shared.createBlockReader,
      languages: shared.languages,
      marking: shared.createMarking,
      popover: !reader || reader.hasPopover,
    }[script];

  function ask(script: NextScript): void {
    if (asked.has(script)) return;
    asked.add(script);
    askAgain(
      () => void want(script).catch(() => {}),
      () => isThere(script),
      signal,
    );
  }

  function blockReader() {
    ask('detection');
    return shared.createBlockReader ?? null;
  }

  function stop(): void {
    reader = null;
    wanted = '';
    // Another reading has other mentions, and a popover of its own.
    asked.delete('popover');
    end?.abort();
  }

  signal.addEventListener('abort', stop);
  return {
    get reader() {
      return reader;
    },
    want: ask,
    start({ assets, marks, underline }) {
      const next = JSON.stringify([assets, marks, underline]);
      if (next === wanted) return;
      stop();
      wanted = next;
      end = new AbortController();
      reader = readPage(
        { assets, marks, style: highlightStyle(underline), host, blockReader, added, rewritten },
        end.signal,
      );
      whenPopoverWanted(reader, () => ask('popover'));
    },
    stop,
  };
}
