import type { ReactNode } from 'react';

/** What is wrong with a field, or with one entry of it. */
export function errorOf(errors: Record<string, ReactNode>, path: string): ReactNode {
  return errors[path] ?? Object.entries(errors).find(([field]) => field.startsWith(`${path}.`))?.[1];
}
