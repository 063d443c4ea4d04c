import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { listSessionPlacesOptions } from '@/api/client/@tanstack/react-query.gen';
import { openInWorkspace, programmeService } from '@/test/programme-service';
import { aSpeaker } from '@/test/samples';
import { useSeminar } from '@/ui/use-seminar';
import { ProgrammePage } from './programme-page';

const service = programmeService();

const open = () => openInWorkspace(ProgrammePage, '?view=places&open=speech');

async function writeSpeaker() {
  await userEvent.click(await screen.findByRole('button', { name: 'New speaker' }));
  await waitFor(() => expect(screen.getByLabelText('Full name, Қазақша')).toHaveFocus());
  await userEvent.type(screen.getByLabelText('Full name, English'), 'Akhmet');
}

test('a speaker who is being written is not closed away unasked, nor left out when the session is saved', async () => {
  open();
  await writeSpeaker();

  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findAllByText('Add the new speaker first, or cancel')).not.toHaveLength(0);
  expect(service.writes).toEqual([]);

  await userEvent.keyboard('{Escape}');
  expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeInTheDocument();
});

test('a speaker who is being written stays when somebody else changes the session', async () => {
  open();
  await writeSpeaker();
  service.change('speech', { title: { en: 'Drones' } });
  service.tell('speech');

  await screen.findByRole('button', { name: /Drones/, hidden: true });

  expect(screen.getByLabelText('Full name, English')).toHaveValue('Akhmet');
});

test('the focus stays in the form when the pressed button goes away', async () => {
  open();
  await writeSpeaker();

  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'New speaker' })).toHaveFocus());

  await userEvent.click(screen.getByRole('button', { name: 'Take the time away' }));
  expect(screen.getByLabelText('Begins at')).toHaveFocus();
});

test('speakers are known however many there are', async () => {
  service.server.use(
    http.get('*/speakers', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('after')
          ? { items: [aSpeaker({ id: 'late', name: { en: 'Zere Akhmet' } })], next: null }
          : { items: [aSpeaker()], next: 'more' },
      ),
    ),
  );
  service.change('speech', { speakerIds: ['late'] });
  open();

  expect(await screen.findByText('Zere Akhmet', { selector: 'strong' })).toBeInTheDocument();
});

test('a date without a time is not saved as no time', async () => {
  open();
  const begins = (await screen.findByLabelText('Begins at')) as HTMLInputElement;
  await userEvent.clear(begins);
  // jsdom has no half-written dates
  Object.defineProperty(begins, 'validity', { value: { badInput: true } });

  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findAllByText('Write it to the end, or empty it')).not.toHaveLength(0);
  expect(service.writes).toEqual([]);
});

test('what is left at the sessions is asked for anew once a session is saved', async () => {
  const asked: string[] = [];
  service.server.use(
    http.get('*/session-places', ({ request }) => {
      asked.push(request.url);
      return HttpResponse.json({ items: [], next: null });
    }),
  );
  const Beside = () => {
    useQuery(listSessionPlacesOptions({ path: { seminarId: useSeminar().id } }));
    return <ProgrammePage />;
  };
  openInWorkspace(Beside, '?view=places&open=speech');
  await waitFor(() => expect(asked).toHaveLength(1));

  await userEvent.type(await screen.findByLabelText('Title, English'), ' anew');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(asked).toHaveLength(2));
});
