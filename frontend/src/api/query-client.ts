import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem, type Problem } from '@/lib/problem';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem;
  }
}

const worthAnotherTry = (error: Problem) => error.kind === 'unreachable' || error.status >= 502;

/** `onRefusedToken` is told when the service no longer knows the person who asks. */
export function createQueryClient(onRefusedToken: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (isProblem(error, 'unauthenticated')) onRefusedToken();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (count, error) => count < 2 && worthAnotherTry(error) },
      // What creates carries an Idempotency-Key, what changes a revision, and the rest does the same when done twice.
      mutations: { retry: (count, error) => count < 1 && worthAnotherTry(error) },
    },
  });
}
