/** Who may send the background which message, and the shape of what comes with it. A new message is a line here and in `protocol.ts`. */

import * as v from 'valibot';
import { PROVIDERS } from '../sources/chains.ts';
import { CHART_IDS } from '../view/report/charts/data.ts';
import { ClaimedShape, day } from './claimed-shape.ts';
import { PAGE_SCRIPTS, type Parameter, type ToBackground } from './protocol.ts';

export interface Rule<Data extends unknown[]> {
  /** `page`: also our scripts beside a page, which the page's own might lead astray. */
  readonly from: 'page' | 'extension-page';
  readonly data: v.GenericSchema<unknown, Data[0]>;
}

const nothing = v.undefined();
const chart = v.picklist(CHART_IDS);
const natural = v.pipe(v.number(), v.integer(), v.minValue(0));

export const RULES: { readonly [Type in keyof ToBackground]: Rule<Parameter<ToBackground[Type]>> } = {
  wantScript: { from: 'page', data: v.picklist(PAGE_SCRIPTS) },
  getPopover: { from: 'page', data: nothing },
  getStory: { from: 'page', data: v.object({ day, known: day }) },
  checkStatements: { from: 'page', data: ClaimedShape },
  openPage: { from: 'page', data: v.picklist(['options', 'report']) },
  openStoryReport: { from: 'page', data: day },
  getOverview: { from: 'extension-page', data: nothing },
  getReport: { from: 'extension-page', data: nothing },
  getChart: { from: 'extension-page', data: chart },
  getSessions: { from: 'extension-page', data: nothing },
  getPastHead: { from: 'extension-page', data: day },
  getPastReport: { from: 'extension-page', data: day },
  getPastChart: { from: 'extension-page', data: v.object({ id: chart, day }) },
  getLineage: { from: 'extension-page', data: nothing },
  refresh: { from: 'extension-page', data: nothing },
  cancelRefresh: { from: 'extension-page', data: nothing },
  getUpdates: { from: 'extension-page', data: nothing },
  testProvider: { from: 'extension-page', data: v.picklist(PROVIDERS.map(({ id }) => id)) },
  readPage: { from: 'extension-page', data: natural },
  clearCache: { from: 'extension-page', data: nothing },
};
