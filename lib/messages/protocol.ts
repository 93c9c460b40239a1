/**
 * Every message between contexts, by who answers it: what comes with it, and what is answered. Who may send one and how
 * its data are checked stands in `rules.ts`. Pages get finished text, never series: those go to our own pages alone.
 */

import type { Ticker } from '../assets.ts';
import type { Day } from '../market/day.ts';
import type { ProviderTest } from '../sources/test-provider.ts';
import type { Claimed } from '../statements/claimed.ts';
import type { StoryDay } from '../story/known-day.ts';
import type { LineageView } from '../view/lineage.ts';
import type { OverviewView } from '../view/overview.ts';
import type { PopoverView } from '../view/popover.ts';
import type { ChartData, ChartId } from '../view/report/charts/data.ts';
import type { PastHead } from '../view/report/past-head.ts';
import type { ReportView } from '../view/report/report.ts';
import type { StatementView } from '../view/statement.ts';
import type { StoryView } from '../view/story.ts';
import type { UpdatesView } from '../view/updates.ts';

/** Scripts that are put into a frame once they are wanted there. */
export const PAGE_SCRIPTS = [
  'detection',
  'languages',
  'marking',
  'popover',
  'answers',
  'story',
  'statements',
  'statements-de',
] as const;
export type PageScript = (typeof PAGE_SCRIPTS)[number];

/** Answered by the background. */
export interface ToBackground {
  /** Overlay: a word may be a mention, is one, or is marked; the script that goes on is wanted in this frame. */
  wantScript(script: PageScript): void;
  /** Popover: what it shows of all assets, finished, in the reader's language. */
  getPopover(): PopoverView;
  /** Popover, popup: then and now of a story, of which nothing but its day is told; null where there is nothing to compare. */
  getStory(story: StoryDay): StoryView | null;
  /** Popover, popup: what the closes say to each claim of a page. */
  checkStatements(claimed: Claimed): StatementView[][];
  /** Popover: open an extension page in a tab. */
  openPage(page: 'options' | 'report'): void;
  /** Popover, popup: open the report as of the session that a story knew. */
  openStoryReport(session: Day): void;
  /** Extension pages: everything the popup and the options show. */
  getOverview(): OverviewView;
  /** Report: every part of the signal, as tables of finished text. */
  getReport(): ReportView;
  /** Report: the closes and figures that one of its charts is drawn from. */
  getChart(id: ChartId): ChartData;
  /** Report: the days of all sessions, ascending. */
  getSessions(): number[];
  /** Report: what the signal said on an earlier day, quickly. */
  getPastHead(day: Day): PastHead;
  /** Report: all of it as of an earlier day, and one of its charts. */
  getPastReport(day: Day): { report: ReportView; lineage: LineageView[] };
  getPastChart(chart: { id: ChartId; day: Day }): ChartData;
  /** Extension pages: where each series comes from. */
  getLineage(): LineageView[];
  /** Extension pages: ask the providers for newer closes; answered when the refresh is over. */
  refresh(): void;
  /** Extension pages: end the refresh under way. */
  cancelRefresh(): void;
  /** Options: how each series is kept up to date, and the providers there are. */
  getUpdates(): UpdatesView;
  /** Options: ask a provider for a few days, to see whether it answers. */
  testProvider(id: string): ProviderTest;
  /** Popup: read the page that is open in this tab, once. */
  readPage(tabId: number): void;
  /** Options: drop the cache and unpack the embedded snapshot again. */
  clearCache(): void;
}

/** Answered by the popover's script in a tab. */
export interface ToTab {
  /** Background: go to the next mention. */
  nextMention(): void;
  /** Popup: the story in the page. */
  getPageStory(): PageStory;
  /** Popup: the page's claims in reading order, and when it was written; null where figures aren't checked. */
  getStatements(): Claimed | null;
  /** Popup: go to the claim of that place among them, and open the popover there. */
  goToStatement(place: number): void;
}

/** What the popup is told of a page. */
export interface PageStory {
  /** Null where the page says none. */
  day: StoryDay | null;
  /** How many mentions are highlighted so far. */
  mentions: Readonly<Record<Ticker, number>>;
}

export type Parameter<Call> = Call extends (...data: infer Data) => unknown ? Data : never;
export type Answer<Call> = Call extends (...data: never[]) => infer Value ? Value : never;
