/** The item at an index known to exist. A wrong index is a bug: it throws instead of spreading NaN. */
export function at(list: ArrayLike<number>, index: number): number {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} among ${list.length}`);
  return item;
}
