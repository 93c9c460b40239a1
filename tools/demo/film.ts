/** Makes a moving picture of pages: what they show, and a pointer that glides over it. */

import { decode } from 'fast-png';
import type { Page } from 'playwright-core';
import { apng, type Frame, type Pixels } from './apng.ts';
import { drawPointer, type Point } from './pointer.ts';

/** How long a frame of a gliding pointer stays, in milliseconds, and how far the pointer comes in it, in pixels. */
const STEP = { ms: 40, pixels: 45 };

export class Film {
  #page: Page;
  #at: Point;
  readonly #frames: Frame[] = [];

  constructor(page: Page, at: Point) {
    this.#page = page;
    this.#at = at;
  }

  /** Goes on in another page of the same size, with the pointer where it is. */
  follow(page: Page): void {
    this.#page = page;
  }

  /** Keeps what is shown now for so many milliseconds. */
  async hold(ms: number): Promise<void> {
    this.#frames.push({ pixels: drawPointer(await this.#shot(), this.#at), ms });
  }

  /** Lets the pointer glide over what is shown now. It is drawn alone: the page's own pointer is the caller's to move. */
  async glide(to: Point): Promise<void> {
    const shown = await this.#shot();
    const from = this.#at;
    const steps = Math.max(4, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / STEP.pixels));
    for (let step = 1; step <= steps; step++) {
      const done = (1 - Math.cos((Math.PI * step) / steps)) / 2;
      const at = { x: from.x + (to.x - from.x) * done, y: from.y + (to.y - from.y) * done };
      this.#frames.push({ pixels: drawPointer(shown, at), ms: STEP.ms });
    }
    this.#at = to;
  }

  /** All of it as one file. */
  bytes(): Buffer {
    return apng(this.#frames);
  }

  async #shot(): Promise<Pixels> {
    const { width, height, data, channels } = decode(await this.#page.screenshot());
    if (channels !== 3) throw new Error(`a screenshot has ${channels} channels`);
    return { width, height, data: new Uint8Array(data) };
  }
}
