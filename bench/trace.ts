/** What the browser's own trace says of one page: how long each call into our scripts took. */

import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  /** Microseconds of the clock, and of the thread's own processor time. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; fileName?: string; type?: string } };
}

/** A call into a script of the extension: its file and its processor time, µs. */
export interface Call {
  file: string;
  time: number;
}

/** Calls into the extension's scripts while `work` ran in any page of the browser, first runs of a script included. */
export async function callsDuring(session: CDPSession, work: () => Promise<void>): Promise<Call[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events.flatMap(({ name, args, tdur }) => {
    const url = args?.data?.url ?? args?.data?.fileName ?? '';
    const ours = url.startsWith('chrome-extension:') && (name === 'FunctionCall' || name === 'EvaluateScript');
    return ours && tdur !== undefined ? [{ file: url.slice(url.lastIndexOf('/') + 1), time: tdur }] : [];
  });
}
