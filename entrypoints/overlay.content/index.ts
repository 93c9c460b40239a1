/** The overlay in a frame: reads the page when it is idle, marks mentions, and asks for the card script at the first. */

import { defineContentScript } from 'wxt/utils/define-content-script';
import { REQUIRED_MATCHES } from '../../lib/sites/required.ts';
import './highlight.css';
import { startOverlay } from './start.ts';

export default defineContentScript({
  matches: [...REQUIRED_MATCHES],
  allFrames: true,
  runAt: 'document_start',
  main: () => startOverlay(),
});
