/** Looks into the popover in Firefox, whose shadow root is closed to pages: WebDriver BiDi hands on closed roots too. */

import type { Page } from 'puppeteer-core';

interface Remote {
  result: { value?: unknown; sharedId?: string };
}
/** What of puppeteer's own connection is used: its pages have no word for closed roots. */
interface Connection {
  send(method: string, params: object): Promise<{ result: Remote & { exceptionDetails?: { text: string } } }>;
}

/** Runs a function that stands alone in a page, where the host's `shadowRoot` is there for as long as it runs. */
export async function inWorld<Answer>(page: Page, ask: () => Answer): Promise<Answer> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const target = { context, sandbox: 'tests' };
  const host = await connection.send('script.evaluate', {
    expression: `document.querySelector('[data-tidemark="popover"]')`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const { sharedId, value } = host.result.result as {
    sharedId?: string;
    value?: { shadowRoot?: { sharedId: string } };
  };
  const root = value?.shadowRoot?.sharedId;
  const call = `(host, root) => {
    if (host && root) Object.defineProperty(host, 'shadowRoot', { configurable: true, value: root });
    return JSON.stringify((${ask})());
  }`;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: call,
    target,
    awaitPromise: true,
    arguments: [sharedId, root].map((id) => (id ? { sharedId: id } : { type: 'null' })),
  });
  const { result, exceptionDetails } = answer.result as never as {
    result: { value: string };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return JSON.parse(result.value) as Answer;
}
