/** For less the service finds nobody. */
const SHORTEST_SEARCH = 2;

/** What to search for; undefined where nothing was typed that could find somebody, or the name of who is picked stands there. */
export function personSearch(typed: string, picked: { name: string } | undefined): string | undefined {
  const search = typed.trim();
  return typed === picked?.name || search.length < SHORTEST_SEARCH ? undefined : search;
}
