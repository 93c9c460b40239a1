/** A permission that the reader can give and take back, and what the browser said to that. */

import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useAllowed } from './use-allowed.ts';

export interface PermissionControl {
  on: boolean;
  /** The browser did not allow it when it was asked last. */
  refused: boolean;
  /** Asks the browser, or gives the permission back; call it directly in a click. */
  onChange(on: boolean): void;
}

/**
 * Follows a permission for match patterns, wherever it is changed.
 * @param origins the same ones in every call.
 * @param granted called when the reader has agreed here.
 */
export function usePermission(origins: readonly string[], granted?: () => void): PermissionControl {
  const [refused, setRefused] = useState(false);
  const permission = { origins: [...origins] };
  const on = useAllowed(permission) ?? false;
  const request = async (asked: Promise<boolean>) => {
    // A browser that will not even ask has refused, too.
    const allowed = await asked.catch(() => false);
    setRefused(!allowed);
    if (allowed) granted?.();
  };
  return {
    on,
    refused,
    onChange(wanted) {
      setRefused(false);
      if (wanted) void request(browser.permissions.request(permission));
      else void browser.permissions.remove(permission);
    },
  };
}
