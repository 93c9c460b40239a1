/** The floor: the page itself shows an empty box as a popover, 250 ms after the pointer came onto a word. */

const box = document.createElement('div');
box.popover = 'manual';
let timer = 0;

document.addEventListener('pointermove', ({ target }) => {
  clearTimeout(timer);
  if (!(target instanceof HTMLElement) || target.localName !== 'li') {
    if (box.isConnected) box.hidePopover();
    return;
  }
  timer = window.setTimeout(() => {
    document.documentElement.append(box);
    box.showPopover();
  }, 250);
});
