/** The day the report is of: a field, steps from session to session, and a slider over all of them. */

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../lib/i18n/words.ts';
import { at } from '../../lib/market/at.ts';
import { dayOn, isoDay, parseDay } from '../../lib/market/day.ts';
import { lastAtOrBefore } from '../../lib/market/value.ts';
import { Icon } from '../icons.tsx';
import { asOfSays } from './as-of-says.ts';
import type { AsOfReport } from './use-as-of.ts';

export interface AsOfProps {
  words: Words;
  asOf: AsOfReport;
  /** Whether what followed is drawn. */
  later: boolean;
  onLater(later: boolean): void;
}

export function AsOfBar({ words, asOf, later, onLater }: AsOfProps): JSX.Element | null {
  const { t } = words;
  const { sessions, session, head, story, go } = asOf;
  const last = sessions.length - 1;
  const place = session === null ? last : lastAtOrBefore(sessions, session);
  const field = useRef<HTMLInputElement>(null);
  // A key that is held comes again before the page was drawn.
  const newest = useRef(place);
  newest.current = place;
  const goTo = (to: number) => {
    if (to < 0 || to > last) return;
    newest.current = to;
    go(to === last ? null : isoDay(at(sessions, to)));
  };
  const step = (by: number) => goTo(newest.current + by);
  useArrowKeys(step, sessions);
  if (last < 0) return <section class="as-of" aria-busy="true" />;

  const asked = at(sessions, place);
  // The day that the figures are of; they follow the one that is asked for a moment later.
  const figuresOf = session === null || !head ? null : parseDay(head.session);
  const shown = figuresOf ?? at(sessions, last);
  const isTyped = document.activeElement === field.current;
  return (
    <section class="as-of" aria-label={t('story.asOf.label')} data-past={session !== null}>
      <div class="as-of-row">
        <div class="as-of-steps">
          <Step to="previous" words={words} disabled={place === 0} onClick={() => step(-1)} />
          <label class="as-of-field">
            <span>{t('story.asOf.label')}</span>
            <input
              ref={field}
              type="date"
              min={isoDay(at(sessions, 0))}
              max={isoDay(at(sessions, last))}
              value={isoDay(isTyped ? asked : shown)}
              required
              onChange={({ currentTarget }) => currentTarget.value && go(currentTarget.value)}
            />
          </label>
          <Step to="next" words={words} disabled={place === last} onClick={() => step(1)} />
        </div>
        {story !== null && (
          <button type="button" class="tool" aria-pressed={session === story} onClick={() => go(isoDay(story))}>
            {t('story.asOf.story')}
          </button>
        )}
        <button type="button" class="tool" aria-pressed={session === null} onClick={() => go(null)}>
          {t('story.asOf.today')}
        </button>
        {session !== null && (
          <label class="as-of-later">
            <input type="checkbox" checked={later} onChange={({ currentTarget }) => onLater(currentTarget.checked)} />
            {t('story.asOf.later')}
          </label>
        )}
      </div>
      <Slider words={words} sessions={sessions} place={place} onPlace={goTo} />
      <p class="as-of-says" role="status">
        {asOfSays({ ...asOf, session: figuresOf }, words)}
      </p>
    </section>
  );
}

interface StepProps {
  to: 'previous' | 'next';
  words: Words;
  disabled: boolean;
  onClick(): void;
}

function Step({ to, words: { t }, disabled, onClick }: StepProps): JSX.Element {
  const label = t(`story.asOf.${to}`);
  return (
    <button
      type="button"
      class={to === 'next' ? 'step step-next' : 'step'}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name="chevron" />
    </button>
  );
}

interface SliderProps {
  words: Words;
  sessions: Int32Array;
  place: number;
  onPlace(place: number): void;
}

/** All sessions along a line, with the decades under it. */
function Slider({ words, sessions, place, onPlace }: SliderProps): JSX.Element {
  return (
    <div class="as-of-slider">
      <input
        type="range"
        min={0}
        max={sessions.length - 1}
        value={place}
        aria-label={words.t('story.asOf.slider')}
        aria-valuetext={words.day(isoDay(at(sessions, place)))}
        onInput={({ currentTarget }) => onPlace(currentTarget.valueAsNumber)}
      />
      <div class="as-of-years" aria-hidden="true">
        {decadesOf(sessions).map(({ year, part }) => (
          <span key={year} style={{ insetInlineStart: `${part * 100}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Steps from session to session by the arrow keys, wherever on the page they are nobody else's. */
function useArrowKeys(step: (by: number) => void, sessions: Int32Array): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = STEPS[event.key];
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // Fields, sliders and what scrolls keep their own arrows.
      if ((event.target as Element).closest(OWN_ARROWS)) return;
      event.preventDefault();
      step(by);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [sessions]);
}

const OWN_ARROWS = 'input, select, textarea, [role="tab"], .table-scroll';
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** Where each decade begins along the slider, from 0 to 1. */
function decadesOf(sessions: Int32Array): { year: number; part: number }[] {
  const [first, last] = [at(sessions, 0), at(sessions, sessions.length - 1)].map((day) =>
    Number(isoDay(day).slice(0, 4)),
  );
  const decades: { year: number; part: number }[] = [];
  for (let year = Math.ceil((first ?? 0) / 10) * 10; year <= (last ?? 0); year += 10) {
    const place = lastAtOrBefore(sessions, dayOn(year, 1, 1));
    decades.push({ year, part: Math.max(place, 0) / (sessions.length - 1) });
  }
  return decades;
}
