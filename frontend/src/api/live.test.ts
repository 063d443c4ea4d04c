import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { connectClient } from './connect';
import { followSeminar } from './live';

const change = { resourceType: 'session', resourceId: 's', kind: 'UPDATED', actorName: 'Сәуле' };
const tokens: (string | null)[] = [];
let answers: string[] = [];

const server = setupServer(
  http.get('*/api/v1/seminars/*/events', ({ request }) => {
    tokens.push(request.headers.get('Authorization'));
    const text = answers.shift();
    if (text === undefined) return new HttpResponse(null, { status: 503 });
    return new HttpResponse(text, { headers: { 'Content-Type': 'text/event-stream' } });
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => vi.useRealTimers());
afterAll(() => server.close());

test('a line that ends is asked for again with the token of that moment, and what was missed is told', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let calls = 0;
  connectClient(async () => `token-${++calls}`);
  const opened = 'event: open\ndata: \n\n';
  answers = [`${opened}event: change\nid: 1\ndata: ${JSON.stringify(change)}\n\n: still here\n\n`, opened];
  const heard: unknown[] = [];
  let gaps = 0;

  const stop = followSeminar('seminar', { onChange: (each) => heard.push(each), onGap: () => gaps++ });
  await vi.waitFor(() => expect(heard).toEqual([change]));
  expect(gaps).toBe(0);
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(1000);
    expect(gaps).toBe(1);
  });
  stop();

  expect(tokens.slice(0, 2)).toEqual(['Bearer token-1', 'Bearer token-2']);
});
