/**
 * Stops the worker at random moments and looks what is left. The moments are spread over the time that the phase takes
 * when nobody stops it; the seed decides which they are.
 */

import { setTimeout as wait } from 'node:timers/promises';
import type { Market } from '../../lib/market/series.ts';
import { mulberry32 } from '../../lib/signal/statistics/mulberry32.ts';
import { carriedOn, snapshotMarket } from '../replay/market.ts';
import { replayProviders } from '../replay/providers.ts';
import { type KillBrowser, openKillBrowser } from './browser.ts';
import { faultsOf } from './consistent.ts';
import { PHASES, type Phase, PREPARE } from './phases.ts';
import { type Stored, stored } from './stored.ts';

export interface Kill {
  phase: Phase;
  /** ms after the phase began. */
  after: number;
  /** Whether there was something left to do. */
  inTheMiddle: boolean;
  /** What was wrong after the restart. */
  faults: string[];
}

export interface Kills {
  kills: Kill[];
  /** Errors that were logged. */
  errors: string[];
}

/** ms; on a busy machine a phase may take a minute. */
const LONGEST = 120_000;
/** All that is stored is taken out at each look, which holds up what is looked at, ms. */
const BETWEEN_LOOKS = 200;
const dayNow = () => Math.floor(Date.now() / 86_400_000);

/**
 * As many kills as asked for, phase after phase from one that the seed draws.
 * @param told called after each kill
 */
export async function killRandomly(times: number, seed: number, told: (kill: Kill) => void = () => {}): Promise<Kills> {
  const truth = carriedOn(await snapshotMarket(), dayNow());
  const browser = await openKillBrowser(replayProviders(truth));
  const next = mulberry32(seed);
  const kills: Kill[] = [];
  try {
    await browser.install();
    await settled(browser, truth);
    const durations: Partial<Record<Phase, number>> = {};
    const first = Math.floor(next() * PHASES.length);
    for (let i = first; i < first + times; i++) {
      const phase = PHASES[i % PHASES.length] as Phase;
      durations[phase] ??= await durationOf(phase, browser, truth, next);
      const kill = await killOnce(phase, next() * durations[phase], browser, truth, next);
      kills.push(kill);
      told(kill);
    }
    return { kills, errors: browser.errors };
  } finally {
    await browser.close();
  }
}

/** ms that a phase takes when nobody stops it. */
async function durationOf(phase: Phase, browser: KillBrowser, truth: Market, next: () => number): Promise<number> {
  await browser.closePages();
  const begin = await PREPARE[phase](browser, next);
  const began = performance.now();
  await begin();
  await settled(browser, truth, false);
  return performance.now() - began;
}

async function killOnce(
  phase: Phase,
  after: number,
  browser: KillBrowser,
  truth: Market,
  next: () => number,
): Promise<Kill> {
  await browser.closePages();
  const begin = await PREPARE[phase](browser, next);
  const began = performance.now();
  await begin();
  await wait(Math.max(0, began + after - performance.now()));
  await browser.kill();
  const left = markOf(await stored(await browser.look()));
  const { mark, faults } = await settled(browser, truth);
  return { phase, after, inTheMiddle: left !== mark, faults };
}

/** Waits until nothing is wrong any more, or for long enough; `wake` starts the worker as a reader does. */
async function settled(browser: KillBrowser, truth: Market, wake = true): Promise<{ mark: string; faults: string[] }> {
  const page = wake ? await browser.openPopup() : await browser.look();
  const until = performance.now() + LONGEST;
  for (;;) {
    const now = await stored(page);
    const faults = now ? faultsOf(now, truth, browser.version(), dayNow()) : ['there is no database'];
    if (faults.length === 0 || performance.now() > until) return { mark: markOf(now), faults };
    await wait(BETWEEN_LOOKS);
  }
}

/** What tells one state from another, without times. */
function markOf(state: Stored | null): string {
  if (!state) return 'nothing';
  const { market, readings, run, alarms } = state;
  return JSON.stringify([
    market,
    readings.reading,
    readings.popover,
    run?.done,
    run?.endedAt,
    Object.keys(alarms).sort(),
  ]);
}
