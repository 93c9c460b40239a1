/** One permission as a switch, with what the browser said to it. */

import type { JSX } from 'preact';
import type { Words } from '../lib/i18n/words.ts';
import { Switch } from './switch.tsx';
import type { PermissionControl } from './use-permission.ts';

export interface PermissionChoiceProps {
  words: Words;
  id: string;
  title: string;
  note: string;
  permission: PermissionControl;
}

export function PermissionChoice({ words: { t }, id, title, note, permission }: PermissionChoiceProps): JSX.Element {
  const { on, refused, onChange } = permission;
  return (
    <div class="permission">
      <Switch id={id} label={title} note={note} on={on} onChange={onChange} />
      <p role="status" class="permission-said">
        {refused ? t('welcome.permissions.refused') : on && t('welcome.permissions.on')}
      </p>
    </div>
  );
}
