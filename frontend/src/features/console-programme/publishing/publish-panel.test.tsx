import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { at, openInWorkspace, programmeService } from '@/test/programme-service';
import { ProgrammePage } from '../programme-page';
import { PublishPanel } from './publish-panel';

const service = programmeService();

function change(title: string) {
  return { kind: 'SESSION', resourceId: title, change: 'CHANGED', title: { en: title }, differences: [] };
}

test('what somebody else changed meanwhile is shown before it is published, and the note is kept', async () => {
  let tag = '"one-3"';
  let titles = ['Opening'];
  const asked: (string | null)[] = [];
  service.server.use(
    http.get('*/api/v1/seminars/*/draft-changes', () =>
      HttpResponse.json({ from: 1, items: titles.map(change), toBeTold: 3 }, { headers: { ETag: tag } }),
    ),
    http.post('*/api/v1/seminars/*/versions', ({ request }) => {
      asked.push(request.headers.get('If-Match'));
      return request.headers.get('If-Match') === tag
        ? HttpResponse.json({ number: 2 }, { status: 201 })
        : HttpResponse.json({ type: 'urn:bagdar:problem:stale-revision', status: 412 }, { status: 412 });
    }),
  );
  const onClose = vi.fn<() => void>();
  openInWorkspace(() => <PublishPanel opened onClose={onClose} />);
  expect(await screen.findByText(/Opening/)).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Note for everyone, English'), 'Sorry');
  tag = '"two-3"';
  titles = ['Opening', 'Closing'];

  await userEvent.click(screen.getByRole('button', { name: 'Publish' }));

  expect(await screen.findByText('Someone has changed this since you opened it.')).toBeInTheDocument();
  expect(await screen.findByText(/Closing/)).toBeInTheDocument();
  expect(screen.getByLabelText('Note for everyone, English')).toHaveValue('Sorry');
  await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(asked).toEqual(['"one-3"', '"two-3"']);
});

test('a note that is being written stays where what changes cannot be read again', async () => {
  let refused: number | undefined;
  service.server.use(
    http.get('*/api/v1/seminars/*/draft-changes', () => {
      if (refused === undefined) {
        const headers = { ETag: '"one"' };
        return HttpResponse.json({ from: 1, items: [change('Opening')], toBeTold: 0 }, { headers });
      }
      refused++;
      return HttpResponse.json({ type: 'urn:bagdar:problem:unavailable', status: 503 }, { status: 503 });
    }),
  );
  openInWorkspace(ProgrammePage, '');
  await userEvent.click(await screen.findByRole('button', { name: 'Publish…' }));
  await userEvent.type(await screen.findByLabelText('Note for everyone, English'), 'Sorry');

  refused = 0;
  service.tell('speech');

  await waitFor(() => expect(refused).toBeGreaterThan(0));
  expect(screen.getByLabelText('Note for everyone, English')).toHaveValue('Sorry');
});

test('the clashes that are published with it are counted, and lead to their list', async () => {
  const clash = { kind: 'OUTSIDE_HOURS', sessionIds: ['speech'], from: at('09:00'), to: at('09:30') };
  service.server.use(
    http.get('*/api/v1/seminars/*/draft-changes', () =>
      HttpResponse.json({ from: 1, items: [change('Opening')], toBeTold: 0 }, { headers: { ETag: '"one"' } }),
    ),
    http.get('*/api/v1/seminars/*/clashes', () => HttpResponse.json({ items: [clash], next: null })),
  );
  openInWorkspace(ProgrammePage, '');
  await userEvent.click(await screen.findByRole('button', { name: 'Publish…' }));
  expect(await screen.findByText('1 clash stays.')).toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Show the clashes' }));

  expect(await screen.findByRole('list', { name: 'Clashes' })).toHaveTextContent('Outside the hours of the seminar');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});
