/**
 * The extension's API in content scripts. Both browsers give promises there, so the polyfill's 3 kB, which every page
 * would pay for, stay with the background and our own pages.
 */
export { browser } from '@wxt-dev/browser';
