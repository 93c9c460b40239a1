import type { CDPSession } from 'playwright-core';

/** Asks a target that Playwright gives no session of, a toolbar popup or a worker: messages go wrapped through another's. */
export function askerOf(cdp: CDPSession, sessionId: string): (method: string, params: object) => Promise<unknown> {
  let last = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, resolve);
      cdp
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
}
