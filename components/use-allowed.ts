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
    return followPermissions(look);
  }, []);
  return allowed;
}

/** Calls back when the browser allows more or less than before, until what it returns is called. */
export function followPermissions(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(changed);
  return () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(changed);
  };
}
