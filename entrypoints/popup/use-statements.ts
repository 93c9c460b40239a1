/** The statements of the open page, read once its story is known. */

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ListedStatement } from '../../components/statements/statement-list.tsx';
import { askPopover } from '../../lib/messages/page-scripts.ts';
import { ask } from '../../lib/messages/wire.ts';

/** More would be no list to glance at. */
const MOST = 20;

export interface OpenStatements {
  /** Null while the page is still being read. */
  statements: readonly ListedStatement[] | null;
  go(place: number): void;
}

/** @param isRead whether the open page is read. Null where nothing is checked. */
export function useStatements(isRead: boolean): OpenStatements | null {
  const [statements, setStatements] = useState<readonly ListedStatement[] | null | undefined>(undefined);
  const [tabId, setTabId] = useState<number>();
  useEffect(() => {
    if (!isRead) return;
    let isCurrent = true;
    const read = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined || !isCurrent) return;
      setTabId(tab.id);
      setStatements(null);
      const found = await statementsOf(tab.id);
      if (isCurrent) setStatements(found);
    };
    read().catch(() => isCurrent && setStatements(undefined));
    return () => {
      isCurrent = false;
    };
  }, [isRead]);
  if (statements === undefined || tabId === undefined) return null;
  return {
    statements,
    go(place) {
      // The popup hides the place it leads to.
      askPopover(tabId, 'goToStatement', place).then(close, () => {});
    },
  };
}

/** Undefined where statements are switched off. */
async function statementsOf(tabId: number): Promise<ListedStatement[] | undefined> {
  const claimed = await askPopover(tabId, 'getStatements');
  if (!claimed) return;
  const answers = await ask('checkStatements', claimed);
  return answers.flatMap((views, place) => views.map((view) => ({ view, place }))).slice(0, MOST);
}
