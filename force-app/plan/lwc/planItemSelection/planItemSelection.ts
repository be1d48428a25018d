/** The selection after an item was picked: it alone, or with everything between it and the one picked before. */
export function picked(ids: readonly string[], selected: ReadonlySet<string>, itemId: string, from: string | null): Set<string> {
  const after = new Set(selected);
  const to = ids.indexOf(itemId);
  const start = from === null ? -1 : ids.indexOf(from);
  const isOn = !selected.has(itemId);
  for (const id of start === -1 ? [itemId] : ids.slice(Math.min(start, to), Math.max(start, to) + 1)) {
    if (isOn) {
      after.add(id);
    } else {
      after.delete(id);
    }
  }
  return after;
}
