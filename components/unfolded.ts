/** What a reader unfolded: by itself, or kept by whoever gives a set, so that what is drawn next opens alike. */

import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

/** Ids of what is unfolded; null keeps nothing. */
export const Unfolded = createContext<Set<string> | null>(null);

export interface Unfold {
  open: boolean;
  toggle(): void;
}

export function useUnfold(id: string): Unfold {
  const kept = useContext(Unfolded);
  const [open, setOpen] = useState(kept?.has(id) ?? false);
  return {
    open,
    toggle() {
      if (open) kept?.delete(id);
      else kept?.add(id);
      setOpen(!open);
    },
  };
}
