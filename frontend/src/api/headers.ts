import { useRef } from 'react';

/** The revision that a form was filled from, so that nobody else's change is overwritten unseen. */
export function ifMatch({ revision }: { revision: number }) {
  return { 'If-Match': `"${revision}"` };
}

/** The participant whose link this token came from. */
export function asParticipant(token: string) {
  return { Authorization: `Link ${token}` };
}

type IdempotencyKey = { 'Idempotency-Key': string };

/**
 * Sends one thing asked for under one key until it is answered: the same body again (a retry after an answer that was
 * lost, a second click) is the same request to the service. Once it was answered it is done, and the same body is
 * another wish: the service would only repeat what it said.
 */
export function useIdempotency() {
  const open = useRef({ body: '', key: '' });
  return async <Answer>(body: unknown, send: (key: IdempotencyKey) => Promise<Answer>): Promise<Answer> => {
    const written = JSON.stringify(body);
    if (open.current.body !== written) open.current = { body: written, key: crypto.randomUUID() };
    const { key } = open.current;
    const answer = await send({ 'Idempotency-Key': key });
    if (open.current.key === key) open.current = { body: '', key: '' };
    return answer;
  };
}
