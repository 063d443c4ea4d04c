import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { ComponentType } from 'react';
import type { Session } from '@/api/client';
import { SeminarWorkspace } from '@/ui/layout/seminar-workspace';
import { renderRoutes } from './render';
import { aProgramme, aSeminar, aSession, aStage, aTeamMember } from './samples';

const seminar = aSeminar({
  startsOn: '2026-12-10',
  endsOn: '2026-12-10',
  opensAt: '09:00',
  closesAt: '18:00',
});

/** An instant on the day of the seminar, as the service writes it. */
export const at = (time: string) => new Date(`2026-12-10T${time}:00+05:00`).toISOString().replace('.000Z', 'Z');

const page = (items: unknown[]) => HttpResponse.json({ items, next: null });
const problem = (type: string, status: number) =>
  HttpResponse.json({ type: `urn:bagdar:problem:${type}`, status }, { status });

interface Write {
  method: string;
  ifMatch: string | null;
  key?: string | null;
  body?: Partial<Session>;
}

interface ProgrammeService {
  stored: Session[];
  /** The status with which changes are refused. */
  refusal?: number;
  writes: Write[];
  server: ReturnType<typeof setupServer>;
  /** As somebody else would. */
  change: (id: string, changes: Partial<Session>) => Session | undefined;
  remove: (id: string) => void;
  /** Tells those who look that somebody else has done something to a session. */
  tell: (resourceId: string, by?: string) => void;
}

/** Opens a page of the workspace of that seminar, at what follows the address of the seminar. */
export const openInWorkspace = (Page: ComponentType, address = '?view=places', path = '') =>
  renderRoutes(
    [
      {
        path: '/:lang/:seminarId',
        element: <SeminarWorkspace tabs={[]} />,
        children: [{ path, Component: Page }],
      },
    ],
    `/en/${seminar.id}${address}`,
  );

async function written(request: Request): Promise<Partial<Session>> {
  const text = await request.text();
  return JSON.parse(text.replaceAll('.000Z', 'Z')) as Partial<Session>;
}

/** The sessions of a seminar at a service, as the browser meets it over the network, for the tests of one file. */
export function programmeService(): ProgrammeService {
  let lines: ReadableStreamDefaultController<Uint8Array>[] = [];
  const service: ProgrammeService = {
    stored: [],
    writes: [],
    server: setupServer(
      http.get('*/api/v1/me', () =>
        HttpResponse.json({ kind: 'PERSON', id: 'daniyar', roles: ['organizer'], permissions: ['seminars:write'] }),
      ),
      http.get('*/api/v1/seminars/:id', () => HttpResponse.json(seminar)),
      http.get('*/api/v1/seminars/*/team', () => page([aTeamMember()])),
      http.get('*/api/v1/seminars/*/stages', () => page([aStage({ place: { en: 'Great hall' } })])),
      http.get('*/api/v1/seminars/*/sessions', () => page(service.stored)),
      http.get('*/api/v1/seminars/*/sessions/:id', ({ params }) => {
        const session = service.stored.find(({ id }) => id === params.id);
        return session ? HttpResponse.json(session) : problem('not-found', 404);
      }),
      http.put('*/api/v1/seminars/*/sessions/:id', async ({ request, params }) => {
        const ifMatch = request.headers.get('If-Match');
        const body = await written(request);
        service.writes.push({ method: 'PUT', ifMatch, body });
        const session = service.stored.find(({ id }) => id === params.id);
        if (!session) return problem('not-found', 404);
        if (service.refusal) return problem('forbidden', service.refusal);
        if (ifMatch !== `"${session.revision}"`) return problem('stale-revision', 412);
        return HttpResponse.json(service.change(session.id, body));
      }),
      http.post('*/api/v1/seminars/*/sessions', async ({ request }) => {
        const body = await written(request);
        service.writes.push({ method: 'POST', ifMatch: null, key: request.headers.get('Idempotency-Key'), body });
        const made = aSession({ ...body, id: `made-${service.writes.length}` });
        service.stored = [...service.stored, made];
        return HttpResponse.json(made, { status: 201 });
      }),
      http.delete('*/api/v1/seminars/*/sessions/:id', ({ request, params }) => {
        service.writes.push({ method: 'DELETE', ifMatch: request.headers.get('If-Match') });
        service.remove(String(params.id));
        return new HttpResponse(null, { status: 204 });
      }),
      http.get('*/api/v1/seminars/*/events', () => {
        const stream = new ReadableStream<Uint8Array>({ start: (line) => void lines.push(line) });
        return new HttpResponse(stream, { headers: { 'Content-Type': 'text/event-stream' } });
      }),
      http.get('*/api/v1/seminars/*/programme', () => HttpResponse.json(aProgramme())),
      http.get('*/api/v1/seminars/*/:list', () => page([])),
      http.get('*/api/v1/:list', () => page([])),
    ),
    change(id, changes) {
      // what the body leaves out is gone: PUT replaces
      const { startsAt, endsAt, place, ...others } = changes;
      const times = 'stageId' in changes ? { startsAt, endsAt, place } : changes;
      service.stored = service.stored.map((each) =>
        each.id === id ? { ...each, ...others, ...times, revision: each.revision + 1 } : each,
      );
      return service.stored.find((each) => each.id === id);
    },
    remove(id) {
      service.stored = service.stored.filter((each) => each.id !== id);
    },
    tell(resourceId, by = 'Saule') {
      const change = { resourceType: 'session', resourceId, kind: 'UPDATED', actorId: 'saule', actorName: by };
      const text = new TextEncoder().encode(`event: change\nid: 1\ndata: ${JSON.stringify(change)}\n\n`);
      for (const line of lines) line.enqueue(text);
    },
  };
  beforeAll(() => service.server.listen({ onUnhandledFrame: 'error' }));
  beforeEach(() => {
    service.stored = [
      aSession({ id: 'speech', startsAt: at('09:00'), endsAt: at('09:30') }),
      aSession({ id: 'tour', kind: 'TOUR', title: { en: 'Tour of the palace' }, place: { en: 'Lobby' } }),
    ];
    service.refusal = undefined;
    service.writes.length = 0;
  });
  afterEach(() => {
    lines = [];
    service.server.resetHandlers();
  });
  afterAll(() => service.server.close());
  return service;
}
