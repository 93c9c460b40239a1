/** The page after install: words to hover, what is fetched and what never leaves, and what Tidemark may read. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import { SITE_GROUPS, type SiteGroupId } from '../../lib/sites/groups.ts';
import { REQUIRED_HOSTS } from '../../lib/sites/required.ts';
import { REQUIRED_PROVIDERS } from '../../lib/sources/chains.ts';
import { coinMarketCap } from '../../lib/sources/coin-market-cap.ts';
import type { PopoverView } from '../../lib/view/popover.ts';
import { PermissionChoice } from '../permission-choice.tsx';
import type { PermissionControl } from '../use-permission.ts';
import { Callouts } from './callouts.tsx';

export interface WelcomePageProps {
  words: Words;
  /** Null until they are there. */
  popover: PopoverView | null;
  sites: Record<SiteGroupId | 'all-news', PermissionControl>;
  altcoins: PermissionControl;
}

/** What explains is no story: nothing in it is marked. */
const UNMARKED = { 'data-tidemark': 'explains' };

/** A provider that is asked in two ways is named once. */
const NAMES = REQUIRED_PROVIDERS.map(({ name }) => name).filter(
  (name, _, all) => !all.some((other) => name.startsWith(`${other} `)),
);

const GROUPS = Object.keys(SITE_GROUPS) as SiteGroupId[];

export function WelcomePage({ words, popover, sites, altcoins }: WelcomePageProps): JSX.Element {
  const { t } = words;
  return (
    <>
      <header class="welcome">
        <img class="mark" src="/icon/96.png" alt="" width="48" height="48" />
        <h1>{t('welcome.title')}</h1>
        <p class="lead" {...UNMARKED}>
          {t('welcome.lead')}
        </p>
      </header>
      <main>
        <section class="section">
          <h2>{t('welcome.story.title')}</h2>
          <p class="muted">{t('welcome.story.how')}</p>
          <article class="story">
            <h3>{t('welcome.story.headline')}</h3>
            <p>{t('welcome.story.text')}</p>
          </article>
        </section>
        <section class="section explained" {...UNMARKED}>
          <h2>{t('welcome.callouts.title')}</h2>
          <Callouts words={words} popover={popover} />
        </section>
        <section class="section" {...UNMARKED}>
          <h2>{t('welcome.why.title')}</h2>
          <p>{t('welcome.why.text')}</p>
        </section>
        <section class="section">
          <h2>{t('welcome.pin.title')}</h2>
          <p>{t('welcome.pin.text')}</p>
        </section>
        <section class="section">
          <h2>{t('welcome.privacy.title')}</h2>
          <ul class="privacy">
            <li>{t('welcome.privacy.fetched', { names: words.list(NAMES) })}</li>
            <li>{t('welcome.privacy.same')}</li>
            <li>{t('welcome.privacy.never')}</li>
          </ul>
        </section>
        <Permissions words={words} sites={sites} altcoins={altcoins} />
        <nav class="onward">
          <a class="button" href="/options.html">
            {t('popover.control.settings')}
          </a>
          <a class="button" href="/report.html">
            {t('popover.control.report')}
          </a>
        </nav>
        <p class="muted">{t('popover.data.disclaimer')}</p>
      </main>
    </>
  );
}

/** What Tidemark may read, and the provider that it may ask besides. */
function Permissions({ words, sites, altcoins }: Pick<WelcomePageProps, 'words' | 'sites' | 'altcoins'>): JSX.Element {
  const { t } = words;
  return (
    <>
      <section class="section">
        <h2>{t('welcome.permissions.title')}</h2>
        <p class="muted">{t('welcome.permissions.required', { n: REQUIRED_HOSTS.length })}</p>
        <div class="choices">
          {GROUPS.map((id) => (
            <PermissionChoice
              key={id}
              words={words}
              id={id}
              title={t(`options.sites.groups.${id}`)}
              note={words.list(SITE_GROUPS[id])}
              permission={sites[id]}
            />
          ))}
          <PermissionChoice
            words={words}
            id="all-news"
            title={t('options.sites.allNews.title')}
            note={t('options.sites.allNews.note')}
            permission={sites['all-news']}
          />
        </div>
      </section>
      <section class="section">
        <h2>{t('welcome.permissions.data')}</h2>
        <div class="choices">
          <PermissionChoice
            words={words}
            id={coinMarketCap.id}
            title={t('welcome.permissions.altcoins.title')}
            note={t('welcome.permissions.altcoins.note', { provider: coinMarketCap.name })}
            permission={altcoins}
          />
        </div>
      </section>
    </>
  );
}
