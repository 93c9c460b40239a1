/** Reads and marks blocks in every language at once, where scripts are not put in one after the other: in pages of our own. */

import { languagesBy } from '../../detect/languages/languages.ts';
import { stemsOf } from '../../detect/stems.ts';
import { createBlockReader, type MakeBlockReader } from './block-reader.ts';
import { createMarking } from './marking.ts';

const languages = languagesBy(stemsOf);

export const wholeBlockReader: MakeBlockReader = (...page) =>
  createBlockReader({ languages, createMarking, want: () => undefined }, ...page);
