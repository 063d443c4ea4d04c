/** The operations whose answers show a resource are stale once it changed: their ids, as the client keys its queries. */
export function operations(...ids: string[]) {
  return { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => ids.includes(operationId(queryKey)) };
}

function operationId([head]: readonly unknown[]): string {
  return (head as { _id?: string } | undefined)?._id ?? '';
}
