/** Flags for a browser that is measured: nothing of its own runs beside the page. */
export function browserFlags(): string[] {
  const asRoot = process.getuid?.() === 0;
  return [...(asRoot ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-component-update'];
}
