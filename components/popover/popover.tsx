/** The popover over a hovered mention: readable in two seconds at rest, everything else unfolds. */

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { LitWarnings } from '../lit-warnings.tsx';
import { Signal } from '../signal.tsx';
import { StatementLine, StatementPlace } from '../statements/statement-row.tsx';
import { Strip } from '../strip.tsx';
import { Unfolded } from '../unfolded.ts';
import { wantAnswers } from './answer.tsx';
import { Beside } from './beside.tsx';
import { Below, Fold } from './fold.tsx';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import type { PopoverProps } from './props.ts';
import { ANSWER_IDS, AnswersContext, useAnswersOf } from './use-answers.ts';

/** It comes while the reader is still on the way to a row. */
const wantSoon = () => void wantAnswers().catch(() => {});

/**
 * One element with `role="dialog"`. `[data-part="handle"]` is where it may be dragged when pinned; an ancestor's
 * `data-side` says on which side of its word it stands. Styles: `popover.css`.
 */
export function Popover(props: PopoverProps): JSX.Element {
  return (
    <Unfolded.Provider value={props.unfolded}>
      <Dialog {...props} />
    </Unfolded.Provider>
  );
}

function Dialog(props: PopoverProps): JSX.Element {
  const { view, ticker, pinned, orphaned, hasReport, onOpen, story = null } = props;
  const { signal, texts, language } = view;
  const asset = view.assets[ticker];
  const dialog = useRef<HTMLDivElement>(null);
  const answers = useAnswersOf(dialog);
  const { where, isOpen, toggle } = answers;
  const statement = typeof props.statement === 'string' ? [] : (props.statement ?? []);
  const answer = { view, ticker, story, statement };
  const side = where === 'left' || where === 'right' ? where : null;
  const beside = side && ANSWER_IDS.find((id) => isOpen(id) && (id !== 'statement' || statement.length > 0));
  // In a low window the strip is in sight with head and signal; the rest scrolls.
  const isLow = matchMedia('(max-height: 560px)').matches;
  const past = (
    <Fold
      id="past"
      {...answer}
      line={
        asset.strip ? (
          <>
            {asset.strip.title} <b>{asset.strip.chance}</b>
          </>
        ) : (
          asset.past.sentence
        )
      }
      beneath={asset.strip && <Strip strip={asset.strip} />}
    />
  );
  return (
    <AnswersContext.Provider value={answers}>
      <div
        class="popover"
        role="dialog"
        aria-label={asset.label}
        tabIndex={-1}
        data-pinned={pinned}
        data-where={where}
        lang={language}
        onPointerEnter={wantSoon}
        onFocusIn={wantSoon}
        ref={dialog}
      >
        <div class="sheet">
          <Head {...props} />
          <div class="scroll">
            {orphaned && <p class="notice">{texts.reload}</p>}
            {props.statement === 'waiting' && <StatementPlace />}
            {statement.length > 0 && <Fold id="statement" {...answer} line={<StatementLine views={statement} />} />}
            <Signal signal={signal} moment={story?.view.moment ?? undefined} />
            {isLow && past}
            {story && <Fold id="story" {...answer} line={story.view.tickers[ticker].line} />}
            <Fold
              id="why"
              {...answer}
              line={
                <>
                  {signal.reason} {!signal.allOff && signal.crypto}
                </>
              }
            />
            {signal.allOff && (
              <button type="button" class="switch-on" onClick={(event) => onOpen('options', event)}>
                {texts.switchOn}
              </button>
            )}
            {!isLow && past}
            <Fold id="warnings" {...answer} line={<LitWarnings warnings={signal.lit} />} />
            {where === 'below' && isOpen('data') && <Below id="data" {...answer} />}
          </div>
          <Foot
            data={signal.data}
            unfold={{ open: isOpen('data'), toggle: () => toggle('data') }}
            report={hasReport ? { text: texts.reportLink, onOpen: (event) => onOpen('report', event) } : null}
          />
        </div>
        {beside && <Beside id={beside} {...answer} popover={dialog} where={side} />}
      </div>
    </AnswersContext.Provider>
  );
}
