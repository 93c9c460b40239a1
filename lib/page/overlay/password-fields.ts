/** Fields for passwords: while one is in view the page is left alone, whenever it came. */

const FIELD = 'input[type=password i]';

export interface PasswordFields {
  /** Looks for fields in a part of the page that is new. */
  lookIn(part: Element | Document): void;
}

/** @param changed a field came into view, or went. */
export function followPasswordFields(changed: () => void, signal: AbortSignal): PasswordFields {
  const viewport = new IntersectionObserver(changed);
  signal.addEventListener('abort', () => viewport.disconnect());
  return {
    lookIn(part) {
      if (part instanceof Element && part.matches(FIELD)) viewport.observe(part);
      for (const field of part.querySelectorAll(FIELD)) viewport.observe(field);
    },
  };
}

export function hasPasswordField(document: Document): boolean {
  const seen = { visibilityProperty: true, opacityProperty: true };
  return [...document.querySelectorAll(FIELD)].some((field) => field.checkVisibility(seen));
}
