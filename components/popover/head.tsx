/** What the word says, its price and changes; the popover's buttons; and the handle it is dragged by. */

import type { JSX } from 'preact';

import { CopyReading } from '../copy-reading.tsx';
import { Icon, type IconName } from '../icons.tsx';
import { Changes } from '../price.tsx';
import type { PopoverProps } from './props.ts';

/** The pin stands last, so that it stays where it is when the others come. */
export function Head(props: PopoverProps): JSX.Element {
  const { view, ticker, ofFund, pinned, canClose, onPin, onMove, onClose, onOpen } = props;
  const { texts } = view;
  const asset = view.assets[ticker];
  const { name, price } = (ofFund && asset.fund) || asset.head;
  return (
    <header class="head" data-part="handle">
      <div class="head-row">
        <h2 class="subject">
          {name} {price && <span class="price">{price.value}</span>}
        </h2>
        <div class="actions">
          {pinned && <CopyReading text={asset.copy} words={texts.copy} />}
          {pinned && <IconButton icon="corner" label={texts.move} onClick={onMove} />}
          {canClose && <IconButton icon="close" label={texts.close} onClick={onClose} />}
          <IconButton icon="settings" label={texts.settings} onClick={(event) => onOpen('options', event)} />
          <IconButton icon={pinned ? 'pinned' : 'pin'} label={pinned ? texts.unpin : texts.pin} onClick={onPin} />
        </div>
      </div>
      {price && <Changes price={price} />}
    </header>
  );
}

interface IconButtonProps {
  icon: IconName;
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
