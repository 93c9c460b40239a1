/** The popover over a hovered mention: readable in two seconds at rest, everything else unfolds. */

import type { JSX } from 'preact';
import { ClaimRows } from '../claim-rows.tsx';
import { DataNotes } from '../data-notes.tsx';
import { NearestTable } from '../nearest-table.tsx';
import { PastPanel } from '../past-panel.tsx';
import { Signal } from '../signal.tsx';
import { Strip } from '../strip.tsx';
import { Terms } from '../terms.tsx';
import { Unfolded, useUnfold } from '../unfolded.ts';
import { WarningList } from '../warning-list.tsx';
import { WhyPanel } from '../why-panel.tsx';
import { Fold } from './fold.tsx';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import type { PopoverProps } from './props.ts';
import { LitWarnings } from './warnings.tsx';

/**
 * One element with `role="dialog"`. `[data-part="handle"]` is where it may be dragged when pinned. Styles:
 * `popover.css`.
 */
export function Popover(props: PopoverProps): JSX.Element {
  return (
    <Unfolded.Provider value={props.unfolded}>
      <Rows {...props} />
    </Unfolded.Provider>
  );
}

function Rows(props: PopoverProps): JSX.Element {
  const { cards, ticker, pinned, orphaned, hasReport, onOpen } = props;
  const { signal, texts, language } = cards;
  const { terms } = signal;
  const card = cards.cards[ticker];
  const data = useUnfold('data');
  return (
    <div class="popover" role="dialog" aria-label={card.label} tabIndex={-1} data-pinned={pinned} lang={language}>
      <Head {...props} />
      <div class="scroll">
        {orphaned && <p class="notice">{texts.reload}</p>}
        {props.statement}
        <Signal signal={signal} moment={props.moment} />
        {props.story}
        <Fold
          id="why"
          line={
            <>
              {signal.reason} {!signal.allOff && signal.crypto}
            </>
          }
        >
          <WhyPanel signal={signal} trackRecord={card.trackRecord} />
          <Terms id="terms-state" view={terms.state} />
        </Fold>
        {signal.allOff && (
          <button type="button" class="switch-on" onClick={(event) => onOpen('options', event)}>
            {texts.switchOn}
          </button>
        )}
        <Fold
          id="past"
          line={
            card.strip ? (
              <>
                {card.strip.title} <b>{card.strip.chance}</b>
              </>
            ) : (
              card.past.sentence
            )
          }
          beside={card.strip && <Strip strip={card.strip} />}
        >
          <PastPanel past={card.past} />
          <Terms id="terms-past" view={terms.past} />
          <h3>{texts.nearest}</h3>
          <NearestTable nearest={card.nearest} />
          <h3>{texts.claims}</h3>
          <ClaimRows claims={signal.claims.filter(({ id }) => card.claims.includes(id))} />
          <Terms id="terms-checks" view={terms.checks} />
        </Fold>
        <Fold id="warnings" line={<LitWarnings warnings={signal.lit} />}>
          <WarningList warnings={signal.warnings.all} />
          <Terms id="terms-warnings" view={terms.warnings} />
        </Fold>
        {data.open && <DataNotes data={signal.data} language={language} />}
      </div>
      <Foot
        data={signal.data}
        unfold={data}
        report={hasReport ? { text: texts.reportLink, onOpen: (event) => onOpen('report', event) } : null}
      />
    </div>
  );
}
