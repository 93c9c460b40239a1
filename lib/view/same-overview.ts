import type { OverviewView } from './overview.ts';

/** Whether two overviews show the same; the stamp stands for all that was computed. Apart from what makes them: pages have this alone. */
export function isSameOverview(a: OverviewView, b: OverviewView | null): boolean {
  return a.popover.stamp === b?.popover.stamp && a.notice === b.notice;
}
