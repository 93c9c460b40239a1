/** The three questions of the score and, set apart, whether crypto agrees. */

import type { JSX } from 'preact';
import type { QuestionView } from '../lib/view/signal.ts';
import { ScoreBar } from './score-bar.tsx';

export function Questions({ questions }: { questions: QuestionView[] }): JSX.Element {
  return (
    <ul class="questions">
      {questions.map((question) => (
        <li key={question.id} class="question" data-beside={question.beside}>
          <span class="question-label">{question.label}</span>
          <ScoreBar value={question.value} />
          <span class="question-answer">{question.answer}</span>
        </li>
      ))}
    </ul>
  );
}
