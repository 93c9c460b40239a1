import type { ResolvedConfig } from 'vite';

/** Whether it is the toolbar popup that is built: it is built by itself. */
export const isPopup = ({ build: { rolldownOptions } }: ResolvedConfig): boolean =>
  Object.keys(rolldownOptions.input ?? {}).join() === 'popup';
