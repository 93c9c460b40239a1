import type { CDPSession } from 'playwright-core';

/** The world of the extension's scripts in a page, as `Runtime.evaluate` names it. */
export function ownWorld(cdp: CDPSession): Promise<number> {
  return new Promise((resolve, reject) => {
    cdp.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
      if (auxData?.type === 'isolated' && origin.startsWith('chrome-extension:')) resolve(id);
    });
    cdp.send('Runtime.enable').catch(reject);
  });
}
