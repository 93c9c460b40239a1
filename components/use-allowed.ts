/** Whether the browser allows something, wherever that is changed. */

import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';

/**
 * @param permission the same one in every call.
 * @returns null until the browser has said.
 */
export function useAllowed(permission: Browser.permissions.Permissions): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void browser.permissions.contains(permission).then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return allowed;
}
