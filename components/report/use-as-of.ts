/** The session that the report is of, kept in its address, and what was known on it. */

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Day, parseDay } from '../../lib/market/day.ts';
import type { Answer, ToBackground } from '../../lib/messages/protocol.ts';
import { ask } from '../../lib/messages/wire.ts';
import { type AsOfProblem, asOfSession } from '../../lib/story/as-of.ts';
import type { PastHead } from '../../lib/view/report/past-head.ts';
import { readAddress, writeAddress } from './address.ts';

/** A reader who steps on within this time waits for nothing but the head, ms. */
const RESTING = 180;

type PastReport = Answer<ToBackground['getPastReport']>;

export interface AsOfReport {
  /** Days of all sessions; empty until they are there. */
  sessions: Int32Array;
  /** The session shown; null for the newest one. */
  session: Day | null;
  /** The session that the story knew from which the report was opened. */
  story: Day | null;
  /** What was asked for, where it couldn't be shown. */
  problem: { kind: AsOfProblem; asked: string } | null;
  /** Of the session; null until it is there, and for today. */
  head: PastHead | null;
  /** The newest one that is there: of the session once it was made. */
  report: PastReport | null;
  failed: Error | null;
  /** Whether the day that the address names is still being looked up. */
  isWaiting: boolean;
  /** Shows a session; null or the newest one is today. */
  go(asked: string | null): void;
}

/** @param stamp of today's reading: with another one the earlier ones are made anew */
export function useAsOf(stamp: string | null): AsOfReport {
  const [sessions, setSessions] = useState(() => new Int32Array());
  const [address, setAddress] = useState(() => readAddress(location.hash));
  const [head, setHead] = useState<PastHead | null>(null);
  const [report, setReport] = useState<PastReport | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  const asked = address.asOf;
  const { session, problem } =
    asked === null || sessions.length === 0 ? { session: null, problem: null } : asOfSession(sessions, asked);

  useLayoutEffect(() => void ask('getSessions').then((days) => setSessions(Int32Array.from(days)), setFailed), [stamp]);
  useEffect(() => {
    const follow = () => {
      const next = readAddress(location.hash);
      // A link to a part stays on the day.
      setAddress((now) => (next.asOf === null && next.part !== null ? { ...now, part: next.part } : next));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const newest = useRef<Day | null>(null);
  useLayoutEffect(() => {
    newest.current = session;
    if (session === null) {
      setHead(null);
      setReport(null);
      return;
    }
    const isNewest = () => newest.current === session;
    ask('getPastHead', session).then((made) => isNewest() && setHead(made), setFailed);
    const rest = setTimeout(
      () => {
        ask('getPastReport', session).then((made) => isNewest() && setReport(made), setFailed);
      },
      report === null ? 0 : RESTING,
    );
    return () => clearTimeout(rest);
  }, [session, stamp]);

  // Written once a reader rests: browsers count how often an address changes.
  useEffect(() => {
    if (sessions.length === 0) return;
    const written = writeAddress({ ...address, asOf: problem === null || session !== null ? address.asOf : null });
    const rest = setTimeout(() => {
      if (written !== location.hash) history.replaceState(null, '', written || location.pathname);
    }, RESTING);
    return () => clearTimeout(rest);
  }, [address, session, sessions]);

  const isUnknown = asked !== null && (sessions.length === 0 || (session !== null && head === null));
  // Once a day was shown it stays until the next one is there: focus and place are kept.
  const wasShown = useRef(false);
  if (!isUnknown && stamp !== null) wasShown.current = true;
  const go = useCallback((day: string | null) => setAddress((now) => ({ ...now, asOf: day, part: null })), []);
  return {
    sessions,
    session,
    story: parseDay(address.story ?? ''),
    problem: problem && asked !== null ? { kind: problem, asked } : null,
    head,
    report,
    failed,
    isWaiting: isUnknown && !wasShown.current,
    go,
  };
}
