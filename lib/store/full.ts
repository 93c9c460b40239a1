/** Telling a browser without room from other faults. */

/** Whether a write failed because the browser has no room left; what was stored before is then as it was. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
