import { client } from '@/api/client/client.gen';
import { parseProblem } from '@/lib/problem';

const PATIENCE_MS = 1500;

/** The renderer asks as the public does: what it writes is for everyone, so it has no token of anybody. */
export function connectAnonymously(service: string) {
  client.setConfig({
    baseUrl: service,
    fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }),
  });
  client.interceptors.error.use((error, response) => parseProblem(error, response));
}
