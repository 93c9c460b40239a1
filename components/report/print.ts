/** On paper everything is unfolded; afterwards it is as it was. */

export function unfoldForPrint(): () => void {
  let opened: HTMLDetailsElement[] = [];
  const unfold = () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const folded of opened) folded.open = true;
  };
  const fold = () => {
    for (const folded of opened) folded.open = false;
    opened = [];
  };
  addEventListener('beforeprint', unfold);
  addEventListener('afterprint', fold);
  return () => {
    removeEventListener('beforeprint', unfold);
    removeEventListener('afterprint', fold);
  };
}
