/** A switch for every indicator and warning, with what it says now and what switching it does. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { type FamilyId, type IndicatorId, WARNING_IDS, type WarningId } from '../../lib/signal/ids.ts';
import type { OverviewView } from '../../lib/view/overview.ts';
import type { IndicatorView } from '../../lib/view/rows.ts';
import { ScoreBar } from '../score-bar.tsx';
import { Switch } from '../switch.tsx';
import { WarningLevelMark } from '../warning-list.tsx';

export interface SignalSwitchesProps {
  words: Words;
  overview: OverviewView;
  off: Settings['off'];
  onSwitch(id: IndicatorId | WarningId, on: boolean): void;
}

const FAMILIES: readonly FamilyId[] = ['level', 'lead', 'conditions', 'echo'];

export function IndicatorSwitches({ words: { t }, overview, off, onSwitch }: SignalSwitchesProps): JSX.Element {
  const { indicators } = overview.popover.signal;
  return (
    <>
      {FAMILIES.map((family) => (
        <fieldset key={family} class="family">
          <legend>{t(`options.family.${family}`)}</legend>
          {indicators
            .filter((indicator) => indicator.family === family)
            .map((indicator) => (
              <Switch
                key={indicator.id}
                id={indicator.id}
                label={indicator.title}
                note={<IndicatorNote indicator={indicator} effect={overview.effects[indicator.id]} />}
                on={!off.includes(indicator.id)}
                onChange={(on) => onSwitch(indicator.id, on)}
              />
            ))}
        </fieldset>
      ))}
    </>
  );
}

function IndicatorNote({ indicator, effect }: { indicator: IndicatorView; effect: string }): JSX.Element {
  return (
    <>
      <p>{indicator.describe}</p>
      <p class="now">
        <ScoreBar value={indicator.score} faded={indicator.status !== 'ok'} />
        <span>{indicator.says}</span>
      </p>
      {indicator.family !== 'echo' && <p class="effect">{effect}</p>}
    </>
  );
}

export function WarningSwitches({ words: { t }, overview, off, onSwitch }: SignalSwitchesProps): JSX.Element {
  const shown = new Map(overview.popover.signal.warnings.all.map((warning) => [warning.id, warning]));
  return (
    <div class="family">
      {WARNING_IDS.map((id) => {
        const warning = shown.get(id);
        return (
          <Switch
            key={id}
            id={id}
            label={t(`warnings.${id}.title`)}
            note={
              <>
                <p>{t(`warnings.${id}.describe`)}</p>
                <p class="now">
                  {warning && <WarningLevelMark warning={warning} />} <span>{warning?.says ?? t('warnings.off')}</span>
                </p>
              </>
            }
            on={!off.includes(id)}
            onChange={(on) => onSwitch(id, on)}
          />
        );
      })}
    </div>
  );
}
