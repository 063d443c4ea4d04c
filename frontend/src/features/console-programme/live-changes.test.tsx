import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openInWorkspace, programmeService } from '@/test/programme-service';
import { ProgrammePage } from './programme-page';
import { SessionPage } from './session-editor';

const service = programmeService();

test('the change of somebody else comes into the list too', async () => {
  openInWorkspace(ProgrammePage, '');
  await screen.findByText('Tour of the palace');
  service.change('tour', { title: { en: 'Tour of the school' } });

  service.tell('tour');

  expect(await screen.findByText('Tour of the school')).toBeInTheDocument();
});

test('the change of somebody else comes into the page of a session, where nothing was typed', async () => {
  openInWorkspace(SessionPage, '/sessions/tour', 'sessions/:sessionId');
  const title = await screen.findByLabelText('Title, English');
  service.change('tour', { title: { en: 'Tour of the school' } });

  service.tell('tour');

  await waitFor(() => expect(title).toHaveValue('Tour of the school'));
});
