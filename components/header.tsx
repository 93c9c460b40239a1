/** Asset, price and changes; the popover's buttons; and the handle it is dragged by. */

import type { JSX } from 'preact';
import { Icon } from './icons.tsx';
import type { PopoverProps } from './popover.tsx';
import { Price } from './price.tsx';

export function Header({
  cards,
  ticker,
  pinned,
  canClose,
  hasReport,
  onPin,
  onMove,
  onClose,
  onOpen,
}: PopoverProps): JSX.Element {
  const { name, price } = cards.cards[ticker];
  const { texts } = cards;
  return (
    <header class="header" data-part="handle">
      <div class="title-row">
        <h2 class="asset">
          {name} <span class="ticker">{ticker}</span>
        </h2>
        <div class="actions">
          <IconButton icon={pinned ? 'pinned' : 'pin'} label={pinned ? texts.unpin : texts.pin} onClick={onPin} />
          {pinned && <IconButton icon="corner" label={texts.move} onClick={onMove} />}
          {hasReport && <IconButton icon="report" label={texts.report} onClick={(event) => onOpen('report', event)} />}
          <IconButton icon="settings" label={texts.settings} onClick={(event) => onOpen('options', event)} />
          {canClose && <IconButton icon="close" label={texts.close} onClick={onClose} />}
        </div>
      </div>
      {price && <Price price={price} />}
    </header>
  );
}

interface IconButtonProps {
  icon: 'pin' | 'pinned' | 'corner' | 'report' | 'settings' | 'close';
  label: string;
  onClick(event: Event): void;
}

function IconButton({ icon, label, onClick }: IconButtonProps): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
