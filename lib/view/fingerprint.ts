/** A short name for a text: equal texts have equal ones, and different ones almost never. */

/** 32-bit FNV-1a in base 36 (http://www.isthe.com/chongo/tech/comp/fnv/). Not for secrets. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
