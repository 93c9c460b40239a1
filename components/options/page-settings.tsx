/** How words are marked in pages and when the popover opens. */

import type { JSX } from 'preact';
import { TICKERS, type Ticker } from '../../lib/assets.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { Switch } from '../switch.tsx';
import { Choice } from './choice.tsx';

export interface PageSettingsProps {
  words: Words;
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

const DELAYS = [0, 100, 250, 400, 700, 1000];

export function PageSettings({ words, settings, onChange }: PageSettingsProps): JSX.Element {
  const { t } = words;
  const delays = [...new Set([...DELAYS, settings.delay])].sort((a, b) => a - b);
  const switchAsset = (ticker: Ticker, on: boolean) =>
    onChange({ assets: TICKERS.filter((id) => (id === ticker ? on : settings.assets.includes(id))) });
  return (
    <>
      <fieldset class="family">
        <legend>{t('options.assets.title')}</legend>
        <p class="muted">{t('options.assets.note')}</p>
        {TICKERS.map((ticker) => (
          <Switch
            key={ticker}
            id={ticker}
            label={`${t(`assets.tickers.${ticker}`)} (${ticker})`}
            on={settings.assets.includes(ticker)}
            onChange={(on) => switchAsset(ticker, on)}
          />
        ))}
      </fieldset>
      <Choice
        label={t('options.marks.title')}
        note={t('options.marks.note')}
        value={settings.marks}
        choices={(['first', 'all'] as const).map((value) => ({ value, title: t(`options.marks.${value}`) }))}
        onChange={(marks) => onChange({ marks })}
      />
      <Choice
        label={t('options.underline.title')}
        note={t('options.underline.note')}
        value={settings.underline}
        choices={(['dotted', 'solid', 'pointer'] as const).map((value) => ({
          value,
          title: t(`options.underline.${value}`),
        }))}
        onChange={(underline) => onChange({ underline })}
      />
      <Sample words={words} underline={settings.underline} />
      <Choice
        label={t('options.delay.title')}
        find={t('options.find.delay')}
        note={t('options.delay.note')}
        value={String(settings.delay)}
        choices={delays.map((ms) => ({ value: String(ms), title: t('options.delay.value', { ms }) }))}
        onChange={(delay) => onChange({ delay: Number(delay) })}
      />
      <Choice
        label={t('options.modifier.title')}
        find={t('options.find.modifier')}
        note={t('options.modifier.note')}
        value={settings.modifier}
        choices={(['none', 'alt', 'ctrl', 'shift'] as const).map((value) => ({
          value,
          title: t(`options.modifier.${value}`),
        }))}
        onChange={(modifier) => onChange({ modifier })}
      />
      <div class="setting">
        <Switch
          id="statements"
          label={t('settings.statements')}
          note={t('statements.switch')}
          on={settings.statements}
          onChange={(statements) => onChange({ statements })}
        />
      </div>
      <p class="setting muted" data-find={t('options.find.keyboard')}>
        {t('options.keyboard')}
      </p>
    </>
  );
}

/** A sentence as in a story, its word marked as chosen. */
function Sample({ words, underline }: { words: Words; underline: Settings['underline'] }): JSX.Element {
  const [before, after] = words.t('options.sample', { word: '\n' }).split('\n');
  return (
    <p class="sample" data-underline={underline}>
      {before}
      <span class="sample-word">{words.t('assets.bitcoin.name')}</span>
      {after}
    </p>
  );
}
