/** The popup's last line: how the data are, the button that asks for newer ones, and the switch for this site. */

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../lib/i18n/languages.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { SiteAccess } from '../../lib/sites/access.ts';
import type { FreshnessView } from '../../lib/view/freshness.ts';
import type { PopupTexts } from '../../lib/view/popup-texts.ts';
import { DataNotes } from '../data-notes.tsx';
import { Health } from '../health.tsx';
import { Icon } from '../icons.tsx';
import { refreshSaid } from '../refresh-row.tsx';
import { Switch } from '../switch.tsx';
import { useOnline } from '../use-online.ts';
import type { RefreshControl } from '../use-refresh.ts';

export interface BottomProps {
  texts: PopupTexts;
  /** Null until they are loaded. */
  words: Words | null;
  language: Language;
  data: FreshnessView;
  refresh: RefreshControl;
  /** What came of the last refresh. */
  outcome: string | null;
  access: SiteAccess | null;
  /** What came of the last click on the switch. */
  said: string | null;
  onSwitch(on: boolean): void;
}

export function Bottom(props: BottomProps): JSX.Element {
  const { texts, words, language, data, refresh, outcome, access, said, onSwitch } = props;
  const [open, setOpen] = useState(false);
  const online = useOnline();
  const running = (refresh.progress?.current ?? null) !== null;
  const label = running ? texts.cancel : texts.refresh;
  const hindered = words ? refreshSaid(words, refresh.progress, online) : online ? null : texts.offline;
  return (
    <footer class="bottom">
      {open && (
        <div class="bottom-notes">
          <DataNotes data={data} language={language} />
          {outcome && <p class="muted">{outcome}</p>}
          <p class="muted">{data.disclaimer}</p>
        </div>
      )}
      <p role="status" class="bottom-said">
        {(access?.kind === 'allowed' ? said : null) ??
          hindered ??
          (access?.kind === 'closed' ? texts.site.closed : null)}
      </p>
      {running && refresh.progress && (
        <progress
          class="refresh-progress"
          max={refresh.progress.total}
          value={refresh.progress.done}
          aria-label={texts.refresh}
        />
      )}
      <div class="bottom-line">
        <button type="button" class="foot-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Health data={data} />
          <Icon name="chevron" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={label}
          title={label}
          onClick={running ? refresh.onCancel : refresh.onRefresh}
        >
          <Icon name={running ? 'close' : 'refresh'} />
        </button>
        <div class="bottom-site">
          {access?.kind === 'allowed' && <Switch id="site" label={access.host} on={access.on} onChange={onSwitch} />}
        </div>
      </div>
    </footer>
  );
}
