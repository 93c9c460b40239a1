/** The feed of the reader's own choice: where it lies, and whose key it must be signed with. */

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { feedHost } from '../../lib/feed/client.ts';
import { FeedError, type FeedFault } from '../../lib/feed/fault.ts';
import { hasKeyForm, readPublicKey } from '../../lib/feed/signature.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { FeedSetting } from '../../lib/settings/settings.ts';
import type { FeedRow } from '../../lib/view/updates.ts';

export interface FeedSettingsProps {
  words: Words;
  feed: FeedSetting | null;
  /** What came of asking it; null when it was not asked yet. */
  state: FeedRow | null;
  /** Asks the browser for the host; resolves to whether it is allowed. */
  onAllow(host: string): Promise<boolean>;
  onChange(feed: FeedSetting | null): void;
}

type Fault = { of: 'address' | 'key'; said: string };

export function FeedSettings({ words, feed, state, onAllow, onChange }: FeedSettingsProps): JSX.Element {
  const { t } = words;
  const [written, setWritten] = useState<FeedSetting>(feed ?? { address: '', key: '' });
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    setWritten(feed ?? { address: '', key: '' });
    setFault(null);
  }, [feed?.address, feed?.key]);

  const refuse = (kind: FeedFault) =>
    setFault({ of: kind === 'address' ? 'address' : 'key', said: t(`feed.refused.${kind}`) });
  const save = async (event: Event) => {
    event.preventDefault();
    const [address, key] = [written.address.trim(), written.key.trim()];
    try {
      const hostname = feedHost(address);
      if (!hasKeyForm(key)) return refuse('key');
      // Asked before anything is waited for: the browser takes it only from a click.
      if (!(await onAllow(hostname))) {
        return setFault({ of: 'address', said: t('options.feed.refused', { host: hostname }) });
      }
      await readPublicKey(key);
      setFault(null);
      onChange({ address, key });
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      refuse(error.fault);
    }
  };
  const field = (of: Fault['of']) => (
    <label class="field">
      <span class="switch-note">{t(`options.feed.${of}`)}</span>
      <input
        class="input"
        value={written[of]}
        inputMode={of === 'address' ? 'url' : 'text'}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={fault?.of === of}
        aria-describedby={fault?.of === of ? 'feed-said' : undefined}
        onInput={(event) => setWritten({ ...written, [of]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form class="setting" aria-labelledby="feed-title" onSubmit={save}>
      <div class="switch-text wide">
        <p class="switch-label" id="feed-title">
          {t('options.feed.title')}
        </p>
        <p class="switch-note">{t('options.feed.note')}</p>
      </div>
      {field('address')}
      {field('key')}
      <button type="submit" class="button">
        {t('options.feed.save')}
      </button>
      {feed && state?.wanted && (
        <button type="button" class="button" onClick={() => void onAllow(state.wanted ?? '')}>
          {t('closes.allow', { host: state.wanted })}
        </button>
      )}
      {feed && (
        <button type="button" class="button" onClick={() => onChange(null)}>
          {t('options.feed.remove')}
        </button>
      )}
      <p id="feed-said" class="fault" role="status">
        {fault?.said ?? (feed && [t('options.feed.saved'), state && stateOf(state, words)].filter(Boolean).join(' · '))}
      </p>
    </form>
  );
}

function stateOf({ checked, trouble }: FeedRow, words: Words): string {
  const asked = checked === null ? words.t('updates.never') : words.t('updates.checked', { age: words.since(checked) });
  return trouble ?? asked;
}
