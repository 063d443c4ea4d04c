import { useRef } from 'react';

/** The revision that a form was filled from, so that nobody else's change is overwritten unseen. */
export function ifMatch({ revision }: { revision: number }) {
  return { 'If-Match': `"${revision}"` };
}

/** The participant whose link this token came from. */
export function asParticipant(token: string) {
  return { Authorization: `Link ${token}` };
}

/**
 * One key for one thing asked for: sending the same body again (a retry, a second click) is the same request to the
 * service, another body is another request.
 */
export function useIdempotencyKey() {
  const last = useRef({ body: '', key: '' });
  return (body: unknown) => {
    const written = JSON.stringify(body);
    if (last.current.body !== written || !last.current.key) {
      last.current = { body: written, key: crypto.randomUUID() };
    }
    return { 'Idempotency-Key': last.current.key };
  };
}
