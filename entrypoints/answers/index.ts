/** The answers script: put into a frame once a reader comes near the rows of its popover. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { placeAnswers } from './answers.ts';

export default defineUnlistedScript(() => placeAnswers());
