import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { aSeminar, aTeamMember } from '@/test/samples';
import { useSeminarAccess } from '../use-seminar-access';
import { SeminarWorkspace } from './seminar-workspace';
import { MakersOnly, TeamOnly } from './team-only';

let team = [aTeamMember()];
let seminar = aSeminar();

const notFound = () =>
  HttpResponse.json({ type: 'urn:bagdar:problem:not-found', title: 'Not found', status: 404 }, { status: 404 });
const server = setupServer(
  http.get('*/api/v1/me', () =>
    HttpResponse.json({ kind: 'PERSON', id: 'daniyar', roles: ['organizer'], permissions: ['seminars:write'] }),
  ),
  http.get('*/api/v1/seminars/*/team', () =>
    team.length > 0 ? HttpResponse.json({ items: team, next: null }) : notFound(),
  ),
  http.get('*/api/v1/seminars/*', () => HttpResponse.json(seminar)),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  team = [aTeamMember()];
  seminar = aSeminar();
});
afterAll(() => server.close());

const outside = /You are not in the team of this seminar/;

function Programme() {
  return useSeminarAccess().mayChange('seminars:write') ? <button type="button">New stage</button> : <p>Stages</p>;
}

function open(part: string, reference = seminar.id) {
  renderRoutes(
    [
      {
        path: '/en/console/seminars/:seminarId',
        element: <SeminarWorkspace tabs={[{ path: 'programme', name: 'Programme' }]} />,
        children: [
          { path: 'programme', Component: Programme },
          { Component: MakersOnly, children: [{ path: 'programme/stages/new', element: <p>The form</p> }] },
          { Component: TeamOnly, children: [{ path: 'team', element: <p>Who is in the team</p> }] },
        ],
      },
    ],
    `/en/console/seminars/${reference}/${part}`,
  );
}

test('an organizer of the team is offered what can be changed', async () => {
  open('programme');

  expect(await screen.findByRole('button', { name: 'New stage' })).toBeInTheDocument();
  expect(screen.queryByText(outside)).not.toBeInTheDocument();
});

test('the part that is open is marked, also where the seminar was come to by its slug', async () => {
  open('programme', seminar.slug);

  expect(await screen.findByRole('link', { name: 'Programme' })).toHaveAttribute('aria-current', 'page');
});

test('somebody outside the team looks at what is public, and is told why', async () => {
  team = [];
  open('programme');

  expect(await screen.findByText(outside)).toBeInTheDocument();
  expect(screen.getByText('Stages')).toBeInTheDocument();
});

test.each(['team', 'programme/stages/new'])(
  'of %s, somebody outside the team sees that sentence alone',
  async (part) => {
    team = [];
    open(part);

    expect(await screen.findByText(outside)).toBeInTheDocument();
    expect(screen.queryByText('Who is in the team')).not.toBeInTheDocument();
    expect(screen.queryByText('The form')).not.toBeInTheDocument();
  },
);

test('an archived seminar is only looked at, by its team too', async () => {
  seminar = aSeminar({ lifecycle: 'ARCHIVED' });
  open('team');

  expect(await screen.findByText('Who is in the team')).toBeInTheDocument();
  expect(screen.getByText(/in the archive/)).toBeInTheDocument();
});
