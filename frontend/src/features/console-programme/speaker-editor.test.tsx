import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { openInWorkspace, programmeService } from '@/test/programme-service';
import { aSpeaker } from '@/test/samples';
import { SpeakerEditor } from './speaker-editor';

const service = programmeService();
let photos: (() => void)[] = [];
let status = 201;
let saved: unknown[] = [];

beforeEach(() => {
  photos = [];
  status = 201;
  saved = [];
  service.server.use(
    http.post('*/api/v1/seminars/*/photos', async () => {
      await new Promise<void>((resolve) => photos.push(resolve));
      return HttpResponse.json({ id: `photo-${photos.length}` }, { status });
    }),
    http.put('*/api/v1/seminars/*/speakers/*', async ({ request }) => {
      saved.push(await request.json());
      return HttpResponse.json(aSpeaker());
    }),
  );
});

const picture = new File(['picture'], 'aigul.jpg', { type: 'image/jpeg' });

async function open(photoId?: string) {
  openInWorkspace(() => <SpeakerEditor speaker={aSpeaker({ photoId })} />);
  const field = await screen.findByRole('group', { name: 'Picture' });
  await within(field).findByRole('button', { name: /^Choose/ });
  const input = field.querySelector('input');
  if (!input) throw new Error('There is no field for a file');
  return { user: userEvent.setup(), field, input };
}

const save = () => screen.getByRole('button', { name: 'Save' });

test('a speaker is saved when the picture has arrived, not without it', async () => {
  const { user, field, input } = await open();

  await user.upload(input, picture);
  await waitFor(() => expect(photos).toHaveLength(1));
  fireEvent.keyDown(field, { key: 's', code: 'KeyS', ctrlKey: true });
  expect(save()).toBeDisabled();
  photos[0]?.();

  await waitFor(() => expect(save()).toBeEnabled());
  expect(saved).toEqual([]);
  await user.click(save());
  await waitFor(() => expect(saved).toEqual([expect.objectContaining({ photoId: 'photo-1' })]));
});

test('a picture that was removed while another was on its way does not come back', async () => {
  const { user, field, input } = await open('photo-0');

  await user.upload(input, picture);
  await waitFor(() => expect(photos).toHaveLength(1));
  await user.click(within(field).getByRole('button', { name: 'Remove the picture' }));
  photos[0]?.();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await user.click(save());

  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]).not.toHaveProperty('photoId');
});

test('a picture that could not be sent can be chosen again', async () => {
  const { user, field, input } = await open();
  status = 500;

  await user.upload(input, picture);
  await waitFor(() => expect(photos).toHaveLength(1));
  photos[0]?.();
  await waitFor(() => expect(within(field).getByRole('status')).not.toBeEmptyDOMElement());
  await user.upload(input, picture);

  await waitFor(() => expect(photos).toHaveLength(2));
});
