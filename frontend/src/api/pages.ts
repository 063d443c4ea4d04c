/** The operations whose answers show a resource are stale once it changed: their ids, as the client keys its queries. */
export function operations(...ids: string[]) {
  return { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => ids.includes(operationId(queryKey)) };
}

function operationId([head]: readonly unknown[]): string {
  return (head as { _id?: string } | undefined)?._id ?? '';
}

/** All that a list holds, asked for page by page. */
export async function everyItem<Item>(
  ask: (after: string | undefined) => Promise<{ data: { items: Item[]; next?: string | null } }>,
): Promise<Item[]> {
  const all: Item[] = [];
  let after: string | undefined;
  do {
    const { data } = await ask(after);
    all.push(...data.items);
    after = data.next ?? undefined;
  } while (after);
  return all;
}
