/** The one protocol between contexts. Every receiver validates; content scripts get finished cards, never series: those go to our own pages alone. */

import type { ProviderTest } from '../sources/test-provider.ts';
import type { Cards } from '../view/card.ts';
import type { LineageView } from '../view/lineage.ts';
import type { OverviewView } from '../view/overview.ts';
import type { ChartData, ChartId } from '../view/report/charts/data.ts';
import type { ReportView } from '../view/report/report.ts';
import type { UpdatesView } from '../view/updates.ts';

export interface Protocol {
  /** Card → background: the finished cards of all assets, in the reader's language. */
  getCards(): Cards;
  /** Card → background: open an extension page in a tab. */
  openPage(page: 'options' | 'report'): void;
  /** Background → content scripts of a tab: go to the next mention. */
  nextMention(): void;
  /** Extension pages → background: everything the popup and the options show. */
  getOverview(): OverviewView;
  /** Report → background: every part of the signal, as tables of finished text. */
  getReport(): ReportView;
  /** Report → background: the closes and figures that one of its charts is drawn from. */
  getChart(id: ChartId): ChartData;
  /** Extension pages → background: where each series comes from. */
  getLineage(): LineageView[];
  /** Extension pages → background: ask the providers for newer closes; answered when the refresh is over. */
  refresh(): void;
  /** Extension pages → background: end the refresh under way. */
  cancelRefresh(): void;
  /** Options → background: how each series is kept up to date, and the providers there are. */
  getUpdates(): UpdatesView;
  /** Options → background: ask a provider for a few days, to see whether it answers. */
  testProvider(id: string): ProviderTest;
  /** Popup → background: read the page that is open in this tab, once. */
  readPage(tabId: number): void;
  /** Options → background: drop the cache and unpack the embedded snapshot again. */
  clearCache(): void;
}
