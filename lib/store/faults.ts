/** Telling faults of a database apart by what can be done about them. */

/** Whether a write failed because the browser has no room left; what was stored before is then as it was. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** Whether something was asked of a database that had been closed meanwhile, as when the cache is cleared: opened again, it can be asked again. */
export function isClosed(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError');
}
