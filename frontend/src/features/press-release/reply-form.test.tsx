import { createHash } from 'node:crypto';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sha, solveChallenge } from 'altcha/lib';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { renderRoutes } from '@/test/render';
import { ReplyForm } from './reply-form';

let challenges = 0;
let answers: (() => Response)[] = [];
const sent: { key: string | null; body: { proof: string; text: string } }[] = [];

const server = setupServer(
  http.get('*/reply-challenge', () => {
    challenges += 1;
    const salt = `salt-${challenges}?expires=1550120400&`;
    const challenge = createHash('sha256').update(`${salt}7`).digest('hex');
    return HttpResponse.json({ algorithm: 'SHA-256', challenge, maxnumber: 10, salt, signature: 'abc' });
  }),
  http.post('*/replies', async ({ request }) => {
    sent.push({
      key: request.headers.get('Idempotency-Key'),
      body: (await request.json()) as (typeof sent)[0]['body'],
    });
    return answers.shift()?.() ?? HttpResponse.error();
  }),
);

/** Browsers have workers and jsdom has none: the same solver, beside no page but in it. */
class WorkerOfTheSamePage extends EventTarget {
  terminate() {}
  async postMessage(message: { type: string; challenge: Parameters<typeof solveChallenge>[0]['challenge'] }) {
    if (message.type !== 'work') return;
    const { challenge } = message;
    const data = await solveChallenge({ challenge, counterMode: 'string', deriveKey: sha.deriveKey });
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeAll(() => {
  vi.stubGlobal('Worker', WorkerOfTheSamePage);
  server.listen({ onUnhandledFrame: 'error' });
});
afterEach(() => {
  sessionStorage.clear();
  challenges = 0;
  answers = [];
  sent.length = 0;
});
afterAll(() => server.close());

const problem =
  (status: number, type: string, more: object = {}, headers: Record<string, string> = {}) =>
  () =>
    HttpResponse.json({ type: `urn:bagdar:problem:${type}`, title: type, status, ...more }, { status, headers });
const received = () => HttpResponse.json({ id: 'r', state: 'PENDING' }, { status: 202 });

async function writeAndSend(...made: (() => Response)[]) {
  answers = made;
  const onSent = vi.fn<() => void>();
  const form = (
    <ReplyForm
      path={{ seminarId: 's', releaseId: 'r1' }}
      focus
      onWrite={() => undefined}
      onSent={onSent}
      onClose={() => undefined}
    />
  );
  renderRoutes([{ path: '*', element: form }], '/');
  const user = userEvent.setup();
  await user.type(screen.getByLabelText(/Your name/), 'Aigul');
  await user.type(screen.getByLabelText(/E-mail/), 'aigul@sample.example');
  await user.type(screen.getByLabelText(/Text/), 'Where to read more?');
  await screen.findByText('The task is solved.');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  return { onSent, user };
}

const numberIn = (proof: string) => (JSON.parse(atob(proof)) as { number: number }).number;

test('a reply goes with its proof, and nothing of it is kept afterwards', async () => {
  const { onSent } = await writeAndSend(received);

  await waitFor(() => expect(onSent).toHaveBeenCalled());
  expect(numberIn(sent[0]?.body.proof ?? '')).toBe(7);
  expect(sessionStorage).toHaveLength(0);
});

test('a proof that is refused is made anew, once, without asking', async () => {
  const refused = problem(422, 'proof-rejected', { violations: [{ field: 'proof', code: 'not-allowed' }] });
  const { onSent } = await writeAndSend(refused, received);

  await waitFor(() => expect(onSent).toHaveBeenCalled());
  expect(challenges).toBe(2);
  expect(sent[0]?.body.proof).not.toBe(sent[1]?.body.proof);
  expect(sent[0]?.key).not.toBe(sent[1]?.key);
});

test('who sent too much is told how long to wait, and what was written stays', async () => {
  const { user } = await writeAndSend(problem(429, 'too-many-requests', {}, { 'Retry-After': '61' }), received);

  expect(await screen.findByRole('alert')).toHaveTextContent('Try again in 2 minutes.');
  expect(screen.getByLabelText(/Text/)).toHaveValue('Where to read more?');
  expect(sessionStorage.getItem('bagdar.reply.r1')).toContain('Where to read more?');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.body.proof).toBe(sent[0]?.body.proof);
});

test('what the service refuses is said at the field', async () => {
  await writeAndSend(problem(422, 'validation', { violations: [{ field: 'email', code: 'bad-format' }] }));

  await waitFor(() => expect(screen.getByLabelText(/E-mail/)).toHaveAttribute('aria-invalid', 'true'));
  expect(screen.getByRole('alert')).toHaveTextContent('E-mail');
});
