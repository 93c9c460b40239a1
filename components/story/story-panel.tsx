/** Then and now of a story, unfolded: both readings side by side, the warnings lit then, and what followed. */

import type { JSX } from 'preact';
import type { Ticker } from '../../lib/assets.ts';
import type { FollowedView, StoryView } from '../../lib/view/story.ts';
import { ColumnHeads } from '../column-heads.tsx';
import { Icon } from '../icons.tsx';
import { StoryPicture } from './story-picture.tsx';

export interface StoryAnswer {
  view: StoryView;
  /** Opens the report as of the story's day. It gets the DOM event, so that the owner can refuse an untrusted one. */
  onReport(event: Event): void;
}

export interface StoryPanelProps extends StoryAnswer {
  ticker: Ticker;
}

export function StoryPanel({ view, ticker, onReport }: StoryPanelProps): JSX.Element {
  const { table, warnings, notes } = view;
  const { followed, picture } = view.tickers[ticker];
  return (
    <>
      {picture && <StoryPicture picture={picture} />}
      <table class="table story-table">
        <caption class="visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{table.before}</th>
            <th scope="col">{table.now}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ label, before, now }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{before}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Warnings {...warnings} />
      {followed.map((own) => (
        <FollowedTable key={own.asset} followed={own} />
      ))}
      <div class="story-notes">
        {notes.map((note) => (
          <p key={note} class="muted">
            {note}
          </p>
        ))}
      </div>
      <button type="button" class="story-report" onClick={onReport}>
        <Icon name="report" />
        {view.report}
      </button>
    </>
  );
}

function Warnings({ title, column, rows, none }: StoryView['warnings']): JSX.Element {
  if (rows.length === 0) return <p>{none}</p>;
  return (
    <table class="table story-warnings">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{column}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.title}>
            <th scope="row">{row.title}</th>
            <td>{row.now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FollowedTable({ followed: { title, span, columns, rows } }: { followed: FollowedView }): JSX.Element {
  return (
    <div class="story-followed">
      <table class="table">
        <caption>{title}</caption>
        <ColumnHeads columns={columns} />
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map((cell, i) => (
                <td key={columns[i]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted">{span}</p>
    </div>
  );
}
