/** A button that asks a provider for a few days, and what came of it. */

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../lib/i18n/words.ts';
import type { ProviderTest as Test } from '../../lib/sources/test-provider.ts';
import { testText } from '../../lib/view/provider-test.ts';
import type { ProviderRow } from '../../lib/view/updates.ts';

export interface ProviderTestProps {
  words: Words;
  provider: ProviderRow;
  onTest(id: string): Promise<Test>;
}

export function ProviderTest({ words, provider: { id, name }, onTest }: ProviderTestProps): JSX.Element {
  const { t } = words;
  const [said, setSaid] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const test = async () => {
    if (running) return;
    setRunning(true);
    setSaid(t('updates.test.running'));
    try {
      setSaid(testText(id, await onTest(id), words));
    } catch (error) {
      setSaid(t('popup.failed', { reason: (error as Error).message }));
    } finally {
      setRunning(false);
    }
  };
  return (
    <div class="provider-test">
      <button
        type="button"
        class="button small"
        aria-label={t('updates.test.label', { provider: name })}
        aria-disabled={running}
        onClick={test}
      >
        {t('updates.test.button')}
      </button>
      <p role="status" class="switch-note">
        {said}
      </p>
    </div>
  );
}
