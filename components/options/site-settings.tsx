/** Where Tidemark reads: groups, the reader's own sites, and sites switched off. */

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../lib/i18n/words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { SITE_GROUPS, type SiteGroupId } from '../../lib/sites/groups.ts';
import { REQUIRED_HOSTS } from '../../lib/sites/required.ts';
import { siteOf } from '../../lib/sites/site.ts';
import { Icon } from '../icons.tsx';
import { PermissionChoice } from '../permission-choice.tsx';
import { Switch } from '../switch.tsx';
import type { PermissionControl } from '../use-permission.ts';

export interface SiteSettingsProps {
  words: Words;
  settings: Settings;
  /** Hosts the reader has allowed beyond the required ones. */
  allowed: readonly string[];
  allNews: PermissionControl;
  onGroup(group: SiteGroupId, on: boolean): void;
  /** Resolves to whether the browser allowed it. */
  onAllow(host: string): Promise<boolean>;
  onRemove(host: string): void;
  onSwitchOn(host: string): void;
}

const GROUPS = Object.keys(SITE_GROUPS) as SiteGroupId[];

export function SiteSettings(props: SiteSettingsProps): JSX.Element {
  const { words, settings, allowed, allNews, onGroup, onRemove, onSwitchOn } = props;
  const { t } = words;
  const grouped = new Set(Object.values(SITE_GROUPS).flat());
  const own = allowed.filter((host) => !grouped.has(host));
  return (
    <>
      <details class="required muted">
        <summary>{t('options.sites.required', { n: REQUIRED_HOSTS.length })}</summary>
        <p class="switch-note">{words.list(REQUIRED_HOSTS)}</p>
      </details>
      <div class="family">
        {GROUPS.map((group) => (
          <Switch
            key={group}
            id={group}
            label={t(`options.sites.groups.${group}`)}
            note={words.list(SITE_GROUPS[group])}
            on={SITE_GROUPS[group].every((host) => allowed.includes(host))}
            onChange={(on) => onGroup(group, on)}
          />
        ))}
        <PermissionChoice
          words={words}
          id="all-news"
          title={t('options.sites.allNews.title')}
          note={t('options.sites.allNews.note')}
          permission={allNews}
        />
      </div>
      <OwnSite {...props} />
      {own.length > 0 && (
        <HostList
          title={t('options.sites.allowed')}
          hosts={own}
          label={(host) => t('options.sites.remove', { host })}
          onClick={onRemove}
        />
      )}
      {settings.sitesOff.length > 0 && (
        <HostList
          title={t('options.sites.off')}
          hosts={settings.sitesOff}
          label={(host) => t('options.sites.on', { host })}
          onClick={onSwitchOn}
        />
      )}
    </>
  );
}

function OwnSite({ words: { t }, onAllow }: SiteSettingsProps): JSX.Element {
  const [written, setWritten] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const host = siteOf(/^https?:/.test(written) ? written : `https://${written.trim()}`);
    if (!host?.includes('.')) return setFault(t('options.sites.own.invalid'));
    if (!(await onAllow(host))) return setFault(t('options.sites.own.refused', { host }));
    setFault(null);
    setWritten('');
  };
  return (
    <form class="setting" onSubmit={add}>
      <label class="switch-text" for="own-site">
        <span class="switch-label">{t('options.sites.own.title')}</span>
      </label>
      <input
        id="own-site"
        class="input"
        value={written}
        placeholder={t('options.sites.own.placeholder')}
        aria-invalid={fault !== null}
        aria-describedby="own-site-fault"
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('options.sites.own.add')}
      </button>
      <p id="own-site-fault" class="fault" role="status">
        {fault}
      </p>
    </form>
  );
}

interface HostListProps {
  title: string;
  hosts: readonly string[];
  label(host: string): string;
  onClick(host: string): void;
}

function HostList({ title, hosts, label, onClick }: HostListProps): JSX.Element {
  return (
    <div class="hosts">
      <h3>{title}</h3>
      <ul>
        {hosts.map((host) => (
          <li key={host} class="host">
            {host}
            <button
              type="button"
              class="icon-button"
              aria-label={label(host)}
              title={label(host)}
              onClick={() => onClick(host)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
