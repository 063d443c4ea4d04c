/** The keys that either has, in the order of the one who has changed it; in mine where both have. */
export function mergeKeys(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const moved = common(mine, base).join() !== common(base, mine).join();
  return moved ? woven(mine, theirs) : woven(theirs, mine);
}

const common = (keys: readonly string[], others: readonly string[]) => keys.filter((key) => others.includes(key));

/** With those of the others that are not there yet, each behind the one that it stands behind there. */
function woven(keys: readonly string[], others: readonly string[]): string[] {
  return others.reduce<string[]>(
    (all, key, index) => {
      if (all.includes(key)) return all;
      return all.toSpliced(all.indexOf(others[index - 1] ?? '') + 1, 0, key);
    },
    [...keys],
  );
}
