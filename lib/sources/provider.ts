/** What a provider of closes is: which series it can serve, what it asks for, and how its answer is read. Pure. */

import type { Day } from '../market/day.ts';
import type { Series, SeriesId } from '../market/series.ts';

/** What is wanted of a series. */
export interface Span {
  /** The first day wanted; null for the whole history. Answers may reach further back. */
  readonly from: Day | null;
  /** Milliseconds since 1970, by the provider's clock once it has answered; decides which session is over. */
  readonly now: number;
  /** What the same provider handed on when it last served this series. */
  readonly carry: Carry | null;
}

/** A level that the next answer is reckoned from, such as yesterday's shares outstanding. */
export interface Carry {
  readonly day: Day;
  readonly value: number;
}

/**
 * Closes as read from an answer: ascending, valid for the series, of finished days only, in the unit of our series.
 * There may be none, when nothing of the span is finished or published yet.
 */
export interface Answer {
  readonly closes: Series;
  readonly carry?: Carry;
  /** Closes of series that are never asked for themselves, `comesWith` in `chains.ts`. */
  readonly along?: Partial<Record<SeriesId, Series>>;
}

export interface Provider {
  readonly id: string;
  /** As shown to readers. */
  readonly name: string;
  /** Host names it is asked at, without wildcards. */
  readonly hosts: readonly string[];
  readonly serves: readonly SeriesId[];
  /** The addresses to ask for a span, in order; `parse` gets their bodies in the same order. */
  requests(series: SeriesId, span: Span): readonly string[];
  /** Reads the bodies; `span` is the one they were asked for. Throws a `SourceError` when they are not what the provider is known to send. */
  parse(series: SeriesId, bodies: readonly string[], span: Span): Answer;
}
