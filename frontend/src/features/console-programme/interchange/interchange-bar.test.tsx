import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { at, openInWorkspace, programmeService } from '@/test/programme-service';
import { aProgramme, aSession, aStage } from '@/test/samples';
import { InterchangeBar } from './interchange-bar';

const service = programmeService();

test('what is published without a time is said not to be in the exported file', async () => {
  const sessions = [aSession({ id: 'a', startsAt: at('09:00') }), aSession({ id: 'b' }), aSession({ id: 'c' })];
  const asked: (string | null)[] = [];
  service.server.use(
    http.get('*/api/v1/seminars/*/programme', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('version'));
      return HttpResponse.json({ ...aProgramme(), stages: [{ ...aStage(), sessions }] });
    }),
  );

  openInWorkspace(() => <InterchangeBar writable={false} />);

  expect(await screen.findByText('2 sessions without a time are not in the file')).toBeInTheDocument();
  expect(asked).toEqual(['published']);
});
