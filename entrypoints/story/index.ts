/** The story script: put into a frame once there is something to show in its popover; says when the page was written. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '../../lib/page/shared.ts';
import { storyFacts } from '../../lib/page/story-facts.ts';
import { knownDay } from '../../lib/story/known-day.ts';
import { storyMoment } from '../../lib/story/moment.ts';

export default defineUnlistedScript(() => {
  shared.storyMoment = () => {
    const moment = storyMoment(storyFacts(document, location.href), Date.now());
    return moment && { ...moment, known: knownDay(moment) };
  };
});
