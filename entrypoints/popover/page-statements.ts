/**
 * What the closes say to the sentence around a mention: reduced to claims and asked about while the pointer rests, so that the
 * popover waits for nothing; and to all sentences of the page, for the toolbar popup. Nothing but letters of
 * word classes, numbers, days and ids leaves the page.
 */

import type { PageScript } from '../../lib/messages/protocol.ts';
import { ask, onMessage } from '../../lib/messages/wire.ts';
import { firstAnswer } from '../../lib/page/ask-again.ts';
import type { HoverSettings, PageMention, PageMentions } from '../../lib/page/mentions.ts';
import { inReadingOrder } from '../../lib/page/popover/reading-order.ts';
import { shared } from '../../lib/page/shared.ts';
import type { PlacedClaim } from '../../lib/page/statements/of-page.ts';
import type { Claim } from '../../lib/statements/claim.ts';
import type { Claimed } from '../../lib/statements/claimed.ts';
import type { Moment } from '../../lib/statements/own-day.ts';
import type { StatementView } from '../../lib/view/statement.ts';

/** `waiting`: the answer is on its way, and its row's place is kept. Null: nothing is to be said. */
export type StatementAnswer = readonly StatementView[] | 'waiting' | null;

export interface PageStatements {
  answerFor(mention: PageMention): StatementAnswer;
  /** Other closes, another language: what was answered is asked for anew. */
  forget(): void;
  /** How many answers came so far. */
  readonly count: number;
}

/** The script that reads the sentences of a page's language; a page that names none is taken for English. */
const SCRIPTS: Partial<Record<string, PageScript>> = { '': 'statements', en: 'statements', de: 'statements-de' };

export interface StatementOptions {
  mentions: PageMentions;
  hover: HoverSettings;
  /** When the page's story was written. */
  moment(): Promise<Moment | null>;
  /** An answer came. */
  changed(): void;
}

export function keepPageStatements(
  { mentions, hover, moment, changed }: StatementOptions,
  signal: AbortSignal,
): PageStatements {
  let answers = new WeakMap<PageMention, StatementAnswer>();
  let count = 0;
  let wanted: Promise<void> | null = null;
  const script = SCRIPTS[document.documentElement.lang.slice(0, 2).toLowerCase()];
  let placed: readonly PlacedClaim[] = [];

  /** Puts the grammar into the frame at its first use. */
  function want(): Promise<void> {
    if (shared.statements || !hover.statements) return Promise.resolve();
    wanted ??= script ? firstAnswer(() => ask('wantScript', script), signal).then(tell, () => {}) : Promise.resolve();
    return wanted;
  }

  async function askAbout(mention: PageMention, claims: readonly Claim[]): Promise<void> {
    const asked = momentNow().then((now) => ask('checkStatements', { claims, moment: now }));
    const views: readonly StatementView[] = (await asked.catch(() => [])).flat();
    answers.set(mention, views.length > 0 ? views : null);
    tell();
  }

  /** There is something newer to draw. */
  function tell(): void {
    if (signal.aborted) return;
    count++;
    changed();
  }

  void want();
  signal.addEventListener(
    'abort',
    onMessage(({ type, data }) => {
      if (window !== window.top) return null;
      if (type === 'getStatements') return listAll();
      if (type !== 'goToStatement') return null;
      const place = placed[data as number];
      if (place) mentions.goTo?.(place.mention);
      return Promise.resolve();
    }),
  );

  const momentNow = () => moment().catch(() => null);

  async function listAll(): Promise<Claimed | null> {
    if (!hover.statements) return null;
    await want();
    placed = (await shared.statements?.ofPage(mentions, inReadingOrder)) ?? [];
    return { claims: placed.map(({ claim }) => claim), moment: await momentNow() };
  }

  return {
    answerFor(mention) {
      if (!hover.statements) return null;
      void want();
      const known = answers.get(mention);
      if (known !== undefined || !shared.statements) return known ?? null;
      const claims = shared.statements.around(mention);
      answers.set(mention, claims.length > 0 ? 'waiting' : null);
      if (claims.length > 0) void askAbout(mention, claims);
      return answers.get(mention) ?? null;
    },
    forget() {
      answers = new WeakMap();
    },
    get count() {
      return count;
    },
  };
}
