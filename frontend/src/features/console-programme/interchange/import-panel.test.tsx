import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { openInWorkspace, programmeService } from '@/test/programme-service';
import { ImportPanel } from './import-panel';

const service = programmeService();
let answers: (() => Promise<Response>)[] = [];
let written: (string | null)[] = [];

const outcome = (changes: object) =>
  HttpResponse.json({
    written: false,
    created: 3,
    updated: 0,
    unchanged: 0,
    missing: 0,
    speakers: 0,
    skipped: [],
    shortened: [],
    ...changes,
  });

beforeEach(() => {
  answers = [];
  written = [];
  service.server.use(
    http.post('*/api/v1/seminars/*/schedule', async ({ request }) => {
      if (new URL(request.url).searchParams.get('dryRun') === 'true') return outcome({});
      written.push(request.headers.get('Idempotency-Key'));
      return (await answers.shift()?.()) ?? outcome({ written: true });
    }),
  );
});

const Panel = () => <ImportPanel opened onClose={() => undefined} />;

test('what a file would do stays in sight while it is imported, and after that has failed', async () => {
  let fails = () => {};
  answers = [
    () =>
      new Promise((resolve) => {
        fails = () => resolve(new HttpResponse(null, { status: 500 }));
      }),
  ];
  openInWorkspace(Panel);
  const user = userEvent.setup();
  const panel = await screen.findByRole('dialog', { name: 'Import a schedule' });
  const counts = () => within(panel).getByText('New sessions').parentElement;

  await user.upload(within(panel).getByLabelText(/Choose a file/), new File(['<schedule/>'], 'schedule.xml'));
  await user.click(await within(panel).findByRole('button', { name: 'Import' }));
  expect(counts()).toHaveTextContent('3');
  expect(within(panel).getByRole('button', { name: 'Import' })).toHaveAttribute('data-loading');
  fails();

  await within(panel).findByRole('alert');
  expect(counts()).toHaveTextContent('3');
  await user.click(within(panel).getByRole('button', { name: 'Import' }));
  expect(await within(panel).findByText('The schedule is imported.')).toBeVisible();
  expect(written).toHaveLength(2);
  expect(new Set(written).size).toBe(1);
});
