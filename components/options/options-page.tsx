/** The options: the score as it stands, always in view, and everything that can be changed below it. */

import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LANGUAGE_IDS, LANGUAGES, type LanguageChoice } from '../../lib/i18n/languages.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { Contents } from '../contents.tsx';
import { ScoreScale } from '../score-scale.tsx';
import { AlertSwitch, type AlertSwitchProps } from './alert-switch.tsx';
import { Choice } from './choice.tsx';
import { DataSettings, type DataSettingsProps } from './data-settings.tsx';
import { FileSettings, type FileSettingsProps } from './file-settings.tsx';
import { PageSettings } from './page-settings.tsx';
import { SearchField } from './search-field.tsx';
import { showFound } from './settings-search.ts';
import { IndicatorSwitches, type SignalSwitchesProps, WarningSwitches } from './signal-switches.tsx';
import { SiteSettings, type SiteSettingsProps } from './site-settings.tsx';

export interface OptionsPageProps {
  words: Words;
  settings: Settings;
  overview: SignalSwitchesProps['overview'];
  sites: Omit<SiteSettingsProps, 'words' | 'settings'>;
  data: Omit<DataSettingsProps, 'words' | 'settings' | 'onChange'>;
  /** What became of the settings, where that is not what the reader wanted. */
  trouble: string | null;
  onSwitch: SignalSwitchesProps['onSwitch'];
  onChange(change: Partial<Settings>): void;
  onReplace: FileSettingsProps['onReplace'];
  alerts: Pick<AlertSwitchProps, 'allowed' | 'onChange'>;
}

const SECTIONS = ['indicators', 'warnings', 'page', 'sites', 'look', 'data', 'file'] as const;

export function OptionsPage({
  words,
  settings,
  overview,
  sites,
  data,
  trouble,
  onSwitch,
  onChange,
  onReplace,
  alerts,
}: OptionsPageProps): JSX.Element {
  const { t } = words;
  const [query, setQuery] = useState('');
  const [found, setFound] = useState(0);
  const main = useRef<HTMLElement>(null);
  // After every drawing: rows come and go.
  useLayoutEffect(() => {
    if (main.current) setFound(showFound(main.current, query));
  });
  const { signal } = overview.popover;
  const switches = { words, overview, off: settings.off, onSwitch };
  return (
    <>
      <header class="top">
        <div class="top-inner">
          <h1>{t('options.title')}</h1>
          <p class="standing" role="status">
            {signal.sentence}
            {t('units.comma')}
            <b>{signal.score}</b>
          </p>
          {signal.scoreChart && <ScoreScale chart={signal.scoreChart} />}
          {trouble && (
            <p class="notice" role="alert">
              {trouble}
            </p>
          )}
          <SearchField words={words} query={query} found={found} onQuery={setQuery} />
        </div>
      </header>
      <div class="page">
        <Contents
          label={t('options.contents')}
          sections={SECTIONS.map((id) => ({ id, title: t(`options.sections.${id}`) }))}
        />
        <main ref={main}>
          {overview.notice && <p class="notice">{overview.notice}</p>}
          <Section id="indicators" title={t('options.sections.indicators')} note={t('options.indicatorsNote')}>
            <IndicatorSwitches {...switches} />
          </Section>
          <Section id="warnings" title={t('options.sections.warnings')} note={t('options.warningsNote')}>
            <WarningSwitches {...switches} />
            <AlertSwitch words={words} on={settings.alerts} {...alerts} />
          </Section>
          <Section id="page" title={t('options.sections.page')} find={t('options.find.page')}>
            <PageSettings words={words} settings={settings} onChange={onChange} />
          </Section>
          <Section id="sites" title={t('options.sections.sites')} find={t('options.find.sites')}>
            <SiteSettings words={words} settings={settings} {...sites} />
          </Section>
          <Section id="look" title={t('options.sections.look')} find={t('options.find.look')}>
            <Choice
              label={t('options.theme.title')}
              value={settings.theme}
              choices={(['auto', 'light', 'dark'] as const).map((value) => ({
                value,
                title: t(`options.theme.${value}`),
              }))}
              onChange={(theme) => onChange({ theme })}
            />
            <Choice
              label={t('options.language.title')}
              value={settings.language}
              choices={[
                { value: 'auto' as LanguageChoice, title: t('options.language.auto') },
                ...LANGUAGE_IDS.map((value) => ({ value, title: LANGUAGES[value].name })),
              ]}
              onChange={(language) => onChange({ language })}
            />
          </Section>
          <Section id="data" title={t('options.sections.data')} find={t('options.find.data')}>
            <DataSettings words={words} settings={settings} onChange={onChange} {...data} />
          </Section>
          <Section id="file" title={t('options.sections.file')} find={t('options.find.file')}>
            <FileSettings words={words} settings={settings} onReplace={onReplace} />
          </Section>
          <p class="foot-line">
            <a href="/report.html">{t('popover.control.report')}</a> <a href="/welcome.html">{t('welcome.open')}</a>{' '}
            <span class="muted">{signal.data.disclaimer}</span>
          </p>
        </main>
      </div>
    </>
  );
}

interface SectionProps {
  id: string;
  title: string;
  note?: string;
  /** Other words by which a search finds what is in it. */
  find?: string;
  children: ComponentChildren;
}

function Section(props: SectionProps): JSX.Element {
  return (
    <section class="section" id={props.id} data-find={props.find}>
      <h2>{props.title}</h2>
      {props.note && <p class="muted">{props.note}</p>}
      {props.children}
    </section>
  );
}
