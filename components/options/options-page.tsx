/** The options: the score as it stands, always in view, and everything that can be changed below it. */

import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LANGUAGE_IDS, LANGUAGES, type LanguageChoice } from '../../lib/i18n/languages.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
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
}

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
}: OptionsPageProps): JSX.Element {
  const { t } = words;
  const [query, setQuery] = useState('');
  const [found, setFound] = useState(0);
  const main = useRef<HTMLElement>(null);
  // After every drawing: rows come and go.
  useLayoutEffect(() => {
    if (main.current) setFound(showFound(main.current, query));
  });
  const { signal } = overview.cards;
  const switches = { words, overview, off: settings.off, onSwitch };
  return (
    <>
      <header class="top">
        <div class="top-inner">
          <h1>{t('options.title')}</h1>
          <p class="standing" role="status">
            {[signal.sentence, signal.score].join(t('units.comma'))}
          </p>
          {trouble && (
            <p class="notice" role="alert">
              {trouble}
            </p>
          )}
          <SearchField words={words} query={query} found={found} onQuery={setQuery} />
        </div>
      </header>
      <main ref={main}>
        {overview.notice && <p class="notice">{overview.notice}</p>}
        <Section title={t('options.sections.indicators')} note={t('options.indicatorsNote')}>
          <IndicatorSwitches {...switches} />
        </Section>
        <Section title={t('options.sections.warnings')} note={t('options.warningsNote')}>
          <WarningSwitches {...switches} />
        </Section>
        <Section title={t('options.sections.page')}>
          <PageSettings words={words} settings={settings} onChange={onChange} />
        </Section>
        <Section title={t('options.sections.sites')}>
          <SiteSettings words={words} settings={settings} {...sites} />
        </Section>
        <Section title={t('options.sections.look')}>
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
        <Section title={t('options.sections.data')}>
          <DataSettings words={words} settings={settings} onChange={onChange} {...data} />
        </Section>
        <Section title={t('options.sections.file')}>
          <FileSettings words={words} settings={settings} onReplace={onReplace} />
        </Section>
        <p class="foot-line">
          <a href="/welcome.html">{t('welcome.open')}</a> <span class="muted">{signal.data.disclaimer}</span>
        </p>
      </main>
    </>
  );
}

function Section(props: { title: string; note?: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="section">
      <h2>{props.title}</h2>
      {props.note && <p class="muted">{props.note}</p>}
      {props.children}
    </section>
  );
}
