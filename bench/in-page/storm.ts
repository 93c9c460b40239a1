/** The page's own storm: 10,000 changes a second, a share of them with our words, and the frames it still draws. */

declare global {
  interface Window {
    /** Frames a second over a while of so many ms. */
    storm(duration: number): Promise<number>;
  }
}

const PER_SECOND = 10_000;
const TEXTS = ['Bitcoin rose', 'the bank said', 'ETH fell $3', 'its new rates', 'others kept theirs'];

window.storm = (duration) =>
  new Promise((resolve) => {
    const lines = [...document.querySelectorAll('li')];
    const start = performance.now();
    let changes = 0;
    let frames = 0;
    const frame = () => {
      const passed = performance.now() - start;
      if (passed >= duration) {
        resolve((1000 * frames) / passed);
        return;
      }
      frames++;
      for (; changes < (passed / 1000) * PER_SECOND; changes++) {
        const line = lines[changes % lines.length];
        if (changes % 3 === 0) line?.replaceChildren(TEXTS[changes % TEXTS.length] ?? '');
        else line?.firstChild?.replaceWith(TEXTS[changes % TEXTS.length] ?? '');
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

export {};
