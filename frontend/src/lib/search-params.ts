/** Readers of search parameters: what is not valid is read as absent, so that a mistyped address still opens. */
export function textParam(params: URLSearchParams, name: string): string | undefined {
  return params.get(name)?.trim() || undefined;
}

export function choiceParam<T extends string>(
  params: URLSearchParams,
  name: string,
  choices: readonly T[],
): T | undefined {
  const value = params.get(name);
  return choices.find((choice) => choice === value);
}

export function choicesParam<T extends string>(params: URLSearchParams, name: string, choices: readonly T[]): T[] {
  const values = new Set(params.getAll(name));
  return choices.filter((choice) => values.has(choice));
}

/** A copy of the parameters with some replaced; an absent, empty or blank value removes its parameter. */
export function withParams(
  params: URLSearchParams,
  changes: Record<string, string | readonly string[] | undefined | null>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    const values = typeof value === 'string' ? [value] : (value ?? []);
    for (const each of values) if (each.trim()) next.append(name, each);
  }
  return next;
}
