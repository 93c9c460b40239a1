/** All warnings, active first: a lit one with its threshold and date; each unfolds what it says and its source. */

import type { JSX } from 'preact';
import type { WarningView } from '../lib/view/rows.ts';
import { Disclosure } from './disclosure.tsx';
import { Icon, type IconName } from './icons.tsx';

const LEVEL_ICONS: Record<WarningView['level'], IconName> = {
  active: 'active',
  watch: 'watch',
  clear: 'clear',
  stale: 'clock',
  missing: 'missing',
};

export function WarningList({ warnings }: { warnings: WarningView[] }): JSX.Element {
  return (
    <ul class="rows">
      {warnings.map((warning) => (
        <Disclosure
          key={warning.id}
          id={warning.id}
          summary={
            <>
              <WarningLevelMark warning={warning} />
              <span class="row-title">
                {warning.title}
                {isLit(warning) && <span class="row-note">{warning.bounds}</span>}
              </span>
              <span class="row-value">
                {warning.value}
                {isLit(warning) && <span class="row-note">{warning.dateText}</span>}
              </span>
            </>
          }
        >
          <p>{warning.says}</p>
          {warning.beside && <p>{warning.beside}</p>}
          {warning.record.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {warning.newText && <p class="muted">{warning.newText}</p>}
          <p class="muted">{warning.explain}</p>
          <p class="source">{warning.source}</p>
        </Disclosure>
      ))}
    </ul>
  );
}

const isLit = ({ level }: WarningView) => level === 'active' || level === 'watch';

/** How lit it is, by shape and word. */
export function WarningLevelMark({ warning: { level, levelText } }: { warning: WarningView }): JSX.Element {
  return (
    <span class="level" data-level={level}>
      <Icon name={LEVEL_ICONS[level]} />
      <span>{levelText}</span>
    </span>
  );
}
