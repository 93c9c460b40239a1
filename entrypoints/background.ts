/** Wires the background: it may die at any moment, so nothing is kept that cannot be read again. */

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createBackground } from '../lib/background/background.ts';

export default defineBackground(() => createBackground(browser.runtime.getManifest().version));
