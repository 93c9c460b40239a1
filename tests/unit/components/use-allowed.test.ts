/** A switch that follows a permission, and what it leaves behind. */

import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';

function event() {
  const listeners = new Set<() => void>();
  return {
    listeners,
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
}
const permissions = { contains: vi.fn(async () => false), onAdded: event(), onRemoved: event() };
const { document } = parseHTML('<div id="root"></div>');
vi.stubGlobal('document', document);
vi.stubGlobal('browser', { runtime: { id: 'us' }, permissions });
const { useAllowed } = await import('../../../components/use-allowed.ts');

const root = document.getElementById('root') as unknown as Element;
let shown: boolean | null = null;
function Shown() {
  shown = useAllowed({ origins: ['*://*.example.org/*'] });
  return null;
}
beforeEach(async () => {
  await act(() => render(h(Shown, null), root));
});

it('is on once the permission is given, wherever that was, and off once it is taken back', async () => {
  await expect.poll(() => shown).toBe(false);
  permissions.contains.mockResolvedValue(true);
  for (const tell of permissions.onAdded.listeners) tell();
  await expect.poll(() => shown).toBe(true);
  permissions.contains.mockResolvedValue(false);
  for (const tell of permissions.onRemoved.listeners) tell();
  await expect.poll(() => shown).toBe(false);
});

it('no longer listens once it is gone', async () => {
  expect(permissions.onAdded.listeners.size + permissions.onRemoved.listeners.size).toBe(2);
  await act(() => render(null, root));
  expect(permissions.onAdded.listeners.size + permissions.onRemoved.listeners.size).toBe(0);
});
