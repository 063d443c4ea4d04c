import { listSeminarsInfiniteOptions } from '@/api/client/@tanstack/react-query.gen';

/** One set of options for the page and for whoever asks ahead of it. */
export const seminarsQuery = () => ({
  ...listSeminarsInfiniteOptions({ query: { sort: '-startsOn' } }),
  initialPageParam: {},
  getNextPageParam: (page: { next?: string | null }) => page.next ?? undefined,
});
