/** A number as it stands in a field: as it is typed, nothing where there is none. */
export function typedNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** Whether a limit that is being typed is below what stands already. An empty field limits nothing. */
export function isBelow(typed: string, present: number | undefined): boolean {
  const limit = readNumber(typed);
  return limit !== undefined && present !== undefined && limit < present;
}

/**
 * What was typed, as a number: with a decimal comma or point, with spaces between the thousands. Undefined for an empty
 * field, NaN for what is no number.
 */
export function readNumber(typed: string): number | undefined {
  const bare = typed
    .replace(/\s/g, '')
    .replace(',', '.')
    .replace(/^\u2212/, '-');
  if (bare === '') return undefined;
  return /^-?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : Number.NaN;
}
