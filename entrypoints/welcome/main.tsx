/** Wires the welcome page: its story is read and hovered as any page is, and permissions are asked for in one click. */

import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePermission } from '../../components/use-permission.ts';
import { useWords } from '../../components/use-words.ts';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { TICKERS } from '../../lib/assets.ts';
import { languageInForce } from '../../lib/i18n/languages.ts';
import { followNewest } from '../../lib/messages/follow-newest.ts';
import { ask } from '../../lib/messages/wire.ts';
import { startPopover } from '../../lib/page/popover/start.ts';
import { readPage } from '../../lib/page/reader/reader.ts';
import { wholeBlockReader } from '../../lib/page/reader/whole-block-reader.ts';
import { highlightStyle } from '../../lib/settings/page-settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { loadSettings, watchSettings } from '../../lib/settings/stored.ts';
import { OPTIONAL_MATCHES, SITE_GROUPS } from '../../lib/sites/groups.ts';
import { matchesOf } from '../../lib/sites/site.ts';
import { coinMarketCap } from '../../lib/sources/coin-market-cap.ts';
import { hostPatterns } from '../../lib/sources/hosts.ts';
import type { PopoverView } from '../../lib/view/popover.ts';
import { placeAnswers } from '../answers/answers.ts';
import { createContent } from '../popover/content.ts';
import { onNextMention } from '../popover/next-mention.ts';

/** Marks the story's words and opens the popover on them, with the reader's own line, delay and key. */
function usePopover(settings: Settings | null): void {
  const [hover] = useState({ delay: 0, modifier: 'none' as Settings['modifier'], statements: false });
  if (settings) Object.assign(hover, { delay: settings.delay, modifier: settings.modifier });
  const style = settings && highlightStyle(settings.underline);
  useEffect(() => {
    if (style === null) return;
    const end = new AbortController();
    const options = { assets: TICKERS, marks: 'first', style, host: '', blockReader: () => wholeBlockReader } as const;
    const mentions = readPage(options, end.signal);
    const content = (signal: AbortSignal) => createContent(mentions, hover, signal);
    startPopover({ mentions, hover, isAlive: () => true, content, onNextMention });
    return () => end.abort();
  }, [style]);
}

function Welcome() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  const words = useWords(settings ? languageInForce(settings.language) : undefined, 'welcome.title');
  usePopover(settings);
  const [popover, setPopover] = useState<PopoverView | null>(null);
  useEffect(() => followNewest('getPopover', setPopover, () => {}), []);
  const sites = {
    'general-news': usePermission(SITE_GROUPS['general-news'].flatMap(matchesOf)),
    forums: usePermission(SITE_GROUPS.forums.flatMap(matchesOf)),
    brokers: usePermission(SITE_GROUPS.brokers.flatMap(matchesOf)),
    'all-news': usePermission(OPTIONAL_MATCHES),
  };
  const refresh = () => void ask('refresh').catch(() => {});
  const altcoins = usePermission(hostPatterns(coinMarketCap), refresh);

  if (settings) document.documentElement.dataset.theme = settings.theme;
  return <WelcomePage words={words} popover={popover} sites={sites} altcoins={altcoins} />;
}

// The script that a page gets later is here from the start.
placeAnswers();

const root = document.getElementById('root');
if (root) render(<Welcome />, root);
