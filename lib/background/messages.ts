/** Answers the messages of content scripts and extension pages; refuses what does not come from one of ours. */

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onMessage } from '../messages/messenger.ts';
import type { Protocol } from '../messages/protocol.ts';
import { FIRST_CANDIDATE, FIRST_MENTION } from '../messages/script-ports.ts';
import { PROVIDERS } from '../sources/chains.ts';
import type { Provider } from '../sources/provider.ts';
import { CHART_IDS, type ChartId } from '../view/report/charts/data.ts';
import type { PageScript } from './site-scripts.ts';

export interface Answers {
  putScript(script: PageScript, tabId: number, frameId: number): Promise<void>;
  getCards(): Promise<ReturnType<Protocol['getCards']>>;
  getOverview(): Promise<ReturnType<Protocol['getOverview']>>;
  getReport(): Promise<ReturnType<Protocol['getReport']>>;
  getChart(id: ChartId): Promise<ReturnType<Protocol['getChart']>>;
  getLineage(): Promise<ReturnType<Protocol['getLineage']>>;
  openPage(page: 'options' | 'report'): Promise<void>;
  readPage(tabId: number): Promise<void>;
  clearCache(): Promise<void>;
  refresh(): Promise<void>;
  cancelRefresh(): Promise<void>;
  getUpdates(): Promise<ReturnType<Protocol['getUpdates']>>;
  testProvider(provider: Provider): Promise<ReturnType<Protocol['testProvider']>>;
}

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

const SCRIPTS = new Map<string, PageScript>([
  [FIRST_CANDIDATE, 'detection'],
  [FIRST_MENTION, 'card'],
]);

const page = v.picklist(['options', 'report']);
const chart = v.picklist(CHART_IDS);
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Registers every answer; call once, at the top level, so that a message can wake the background. */
export function answerMessages(answers: Answers): void {
  browser.runtime.onConnect.addListener((port) => {
    const { name, sender } = port;
    port.disconnect();
    const script = SCRIPTS.get(name);
    if (!script || sender?.id !== browser.runtime.id || sender.tab?.id === undefined) return;
    // The frame may be gone by now, or be one whose host is not allowed: then it needs no script.
    answers.putScript(script, sender.tab.id, sender.frameId ?? 0).catch(() => {});
  });
  onMessage('getCards', ({ sender }) => {
    fromExtension(sender);
    return answers.getCards();
  });
  onMessage('openPage', ({ sender, data }) => {
    fromExtension(sender);
    return answers.openPage(v.parse(page, data));
  });
  onMessage('getOverview', ({ sender }) => {
    fromExtensionPage(sender);
    return answers.getOverview();
  });
  onMessage('getReport', ({ sender }) => {
    fromExtensionPage(sender);
    return answers.getReport();
  });
  onMessage('getChart', ({ sender, data }) => {
    fromExtensionPage(sender);
    return answers.getChart(v.parse(chart, data));
  });
  onMessage('getLineage', ({ sender }) => {
    fromExtensionPage(sender);
    return answers.getLineage();
  });
  onMessage('readPage', ({ sender, data }) => {
    fromExtensionPage(sender);
    return answers.readPage(v.parse(tabId, data));
  });
  onMessage('refresh', ({ sender }) => {
    fromExtensionPage(sender);
    return answers.refresh();
  });
  onMessage('cancelRefresh', ({ sender }) => {
    fromExtensionPage(sender);
    return answers.cancelRefresh();
  });
  onMessage('getUpdates', ({ sender }) => {
    fromExtensionPage(sender);
    return answers.getUpdates();
  });
  onMessage('testProvider', ({ sender, data }) => {
    fromExtensionPage(sender);
    const provider = PROVIDERS.find(({ id }) => id === data);
    if (!provider) throw new Error('there is no such provider');
    return answers.testProvider(provider);
  });
  onMessage('clearCache', ({ sender }) => {
    fromExtensionPage(sender);
    return answers.clearCache();
  });
}

function fromExtension(sender: Sender): void {
  if (sender.id !== browser.runtime.id) throw new Error('messages from other extensions are refused');
}

/** Content scripts run beside pages, so what only our own pages need is closed to them. */
function fromExtensionPage(sender: Sender): void {
  fromExtension(sender);
  if (!sender.url?.startsWith(browser.runtime.getURL('/'))) throw new Error('only extension pages may ask for this');
}
