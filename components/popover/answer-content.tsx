/** What the rows of the popover unfold. A script of its own draws it: most popovers are read and left as they are. */

import type { JSX } from 'preact';
import type { Ticker } from '../../lib/assets.ts';
import type { PopoverView } from '../../lib/view/popover.ts';
import type { StatementView } from '../../lib/view/statement.ts';
import { ClaimRows } from '../claim-rows.tsx';
import { DataNotes } from '../data-notes.tsx';
import { NearestTable } from '../nearest-table.tsx';
import { PastPanel } from '../past-panel.tsx';
import { StatementPanel } from '../statements/statement-row.tsx';
import { type StoryAnswer, StoryPanel } from '../story/story-panel.tsx';
import { Terms } from '../terms.tsx';
import { Unfolded } from '../unfolded.ts';
import { WarningList } from '../warning-list.tsx';
import { WhyPanel } from '../why-panel.tsx';
import type { AnswerId } from './use-answers.ts';

export interface AnswerProps {
  id: AnswerId;
  view: PopoverView;
  ticker: Ticker;
  story: StoryAnswer | null;
  statement: readonly StatementView[];
}

export function AnswerContent({ id, view, ticker, story, statement }: AnswerProps): JSX.Element | null {
  const { signal, texts, language } = view;
  const { terms } = signal;
  const asset = view.assets[ticker];
  switch (id) {
    case 'statement':
      return <StatementPanel views={statement} />;
    case 'story':
      return story && <StoryPanel ticker={ticker} {...story} />;
    case 'why':
      return (
        <>
          <WhyPanel signal={signal} trackRecord={asset.trackRecord} />
          <Terms id="terms-state" view={terms.state} />
        </>
      );
    case 'past':
      return (
        <>
          <PastPanel past={asset.past} />
          <Terms id="terms-past" view={terms.past} />
          <h3>{texts.nearest}</h3>
          <NearestTable nearest={asset.nearest} />
          <h3>{texts.claims}</h3>
          <ClaimRows claims={signal.claims.filter(({ id }) => asset.claims.includes(id))} />
          <Terms id="terms-checks" view={terms.checks} />
        </>
      );
    case 'warnings':
      return (
        <>
          <WarningList warnings={signal.warnings.all} />
          <Terms id="terms-warnings" view={terms.warnings} />
        </>
      );
    case 'data':
      return <DataNotes data={signal.data} language={language} />;
  }
}

export interface AnswerRootProps extends AnswerProps {
  /** What is unfolded within it, kept like the popover's own. */
  unfolded: Set<string> | null;
}

export function AnswerRoot({ unfolded, ...answer }: AnswerRootProps): JSX.Element {
  return (
    <Unfolded.Provider value={unfolded}>
      <AnswerContent {...answer} />
    </Unfolded.Provider>
  );
}
