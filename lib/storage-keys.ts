/** Every key in the browser's own storage, each named once. */

/** Synced: what the reader changed. */
export const SETTINGS_KEY = 'settings';
/** Synced, followed by a host: Tidemark is switched off there. */
export const SITE_OFF_PREFIX = 'off:';
/** Local: changes whenever what popovers show does. */
export const STAMP_KEY = 'stamp';
/** Local: the snapshot was unpacked in this profile. */
export const UNPACKED_KEY = 'unpacked';
/** Local: how far each publisher's feed has come. */
export const FEED_MARKS_KEY = 'feed-marks';
/** Local: hosts of data that the reader agreed to although a site's permission covers them. */
export const CONSENTS_KEY = 'consents';
/** Local: what an alert told last. */
export const ALERTED_KEY = 'alerted';
/** Session: how far the refresh is. */
export const REFRESH_KEY = 'refresh';
