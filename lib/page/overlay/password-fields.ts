/** Fields for passwords: while one is in view the page is left alone, whenever it came. */

const FIELD = 'input[type=password i]';

/** All that were found: what is in a shadow root is found there alone. */
const known = new Set<Element>();

export interface PasswordFields {
  /** Looks for fields in a part of the page that is new. */
  lookIn(part: ParentNode): void;
}

/** @param changed a field came into view, or went. */
export function followPasswordFields(changed: () => void, signal: AbortSignal): PasswordFields {
  const viewport = new IntersectionObserver(changed);
  signal.addEventListener('abort', () => viewport.disconnect());
  return {
    lookIn(part) {
      const fields = [...part.querySelectorAll(FIELD)];
      if (part instanceof Element && part.matches(FIELD)) fields.push(part);
      for (const field of fields) {
        known.add(field);
        viewport.observe(field);
      }
    },
  };
}

export function hasPasswordField(document: Document): boolean {
  const seen = { visibilityProperty: true, opacityProperty: true };
  return [...document.querySelectorAll(FIELD), ...known].some((field) => field.checkVisibility(seen));
}
