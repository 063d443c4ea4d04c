import { searchOptions } from '@/api/client/@tanstack/react-query.gen';
import type { SearchKind } from '@/api/client';
import { choiceParam, textParam } from '@/lib/search-params';

export const LONGEST = 200;
/** As many as the service gives at once. */
export const MOST = 50;

const kinds: readonly SearchKind[] = ['seminar', 'session', 'organization', 'cluster'];

export interface Wanted {
  q: string;
  kind?: SearchKind;
}

/** What is looked for: all of it is part of the address. */
export function wantedIn(params: URLSearchParams): Wanted {
  return { q: textParam(params, 'q')?.slice(0, LONGEST) ?? '', kind: choiceParam(params, 'kind', kinds) };
}

/** One set of options for the page and for whoever asks ahead of it. */
export const searchQuery = ({ q, kind }: Wanted) =>
  searchOptions({ query: { q, limit: MOST, ...(kind && { kind: [kind] }) } });
