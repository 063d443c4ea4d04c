import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { RegistrationForm, WriteRegistrationForm } from '@/api/client';
import { getRegistrationFormOptions } from '@/api/client/@tanstack/react-query.gen';
import { useSeminarQuery } from '@/ui/use-seminar';
import { renderRoutes } from '@/test/render';
import { aQuestion, aSeminar } from '@/test/samples';
import { FormEditor } from './form-editor';

const seminar = aSeminar();
let sent: WriteRegistrationForm[] = [];

const server = setupServer(
  http.get('*/api/v1/seminars/astana-2019', () => HttpResponse.json(seminar)),
  http.put('*/api/v1/seminars/*/registration-form', async ({ request }) => {
    sent.push((await request.json()) as WriteRegistrationForm);
    return HttpResponse.json({ revision: 2, seminarId: seminar.id, wishes: 'ROUTES', questions: [] });
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  sent = [];
});
afterAll(() => server.close());

const form: RegistrationForm = {
  revision: 1,
  seminarId: seminar.id,
  wishes: 'ROUTES',
  questions: [
    aQuestion({
      code: 'lodging',
      kind: 'CHOICE',
      label: { en: 'Lodging?' },
      options: [
        { code: 'hotel', label: { en: 'A hotel' } },
        { code: 'none', label: { en: 'No' } },
      ],
    }),
    aQuestion({ code: 'wish', label: { en: 'Which one?' }, showWhen: { question: 'lodging', answers: ['hotel'] } }),
  ],
};

function Page() {
  const { data } = useSeminarQuery();
  return data ? <FormEditor form={form} readOnly={false} /> : null;
}

function AskedPage() {
  const seminarQuery = useSeminarQuery();
  const { data } = useQuery(getRegistrationFormOptions({ path: { seminarId: seminar.id } }));
  return seminarQuery.data && data ? <FormEditor form={data} readOnly={false} /> : null;
}

async function open() {
  renderRoutes([{ path: '/:seminarId', Component: Page }], '/astana-2019');
  return within(await screen.findByRole('region', { name: 'Preview' }));
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

test('the preview asks as the public is asked', async () => {
  const preview = await open();
  expect(preview.queryByLabelText('Which one?')).not.toBeInTheDocument();

  await userEvent.click(preview.getByRole('radio', { name: 'A hotel' }));

  expect(preview.getByLabelText('Which one?')).toBeInTheDocument();
});

test('a question is added, depends on what is picked, and is saved with a code of its own', async () => {
  await open();

  await userEvent.click(screen.getByRole('button', { name: 'Add a question' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Number' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Question, English' }), 'Nights');
  await userEvent.selectOptions(screen.getByLabelText('When it is asked'), 'lodging');
  await userEvent.click(screen.getByRole('checkbox', { name: 'A hotel' }));
  await save();

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.questions[2]).toMatchObject({
    kind: 'NUMBER',
    label: { en: 'Nights' },
    showWhen: { question: 'lodging', answers: ['hotel'] },
  });
  expect(sent[0]?.questions[2]?.code).toMatch(/^number-/);
});

test('what participants may wish for is chosen with the questions', async () => {
  await open();
  const asked = within(screen.getByRole('radiogroup', { name: 'What participants may wish for' }));
  expect(asked.getByRole('radio', { name: 'Routes' })).toBeChecked();

  await userEvent.click(asked.getByRole('radio', { name: 'Clusters' }));
  await save();

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ wishes: 'CLUSTERS', questions: [{ code: 'lodging' }, { code: 'wish' }] });
});

test('what depends on a question that is deleted is asked always', async () => {
  await open();

  await userEvent.click(screen.getByRole('button', { name: 'Delete: Lodging?' }));
  await save();

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.questions).toMatchObject([{ code: 'wish' }]);
  expect(sent[0]?.questions[0]).not.toHaveProperty('showWhen');
});

test('what depends on a choice that is taken away is asked always', async () => {
  await open();

  await userEvent.click(screen.getByRole('button', { name: 'Change: Lodging?' }));
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Option 1' }));
  await save();

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.questions[0]?.options.map(({ code }) => code)).toEqual(['none']);
  expect(sent[0]?.questions[1]).not.toHaveProperty('showWhen');
});

test('what is typed while the form is being saved stays, and is saved next', async () => {
  let stored = form;
  let reads = 0;
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  server.use(
    http.get('*/api/v1/seminars/*/registration-form', () => {
      reads += 1;
      return HttpResponse.json(stored);
    }),
    http.put('*/api/v1/seminars/*/registration-form', async ({ request }) => {
      const body = (await request.json()) as WriteRegistrationForm;
      sent.push(body);
      if (sent.length === 1) await asked;
      if (request.headers.get('If-Match') !== `"${stored.revision}"`) {
        return HttpResponse.json({ type: 'urn:bagdar:problem:stale-revision' }, { status: 412 });
      }
      stored = { ...form, questions: body.questions, revision: stored.revision + 1 };
      return HttpResponse.json(stored);
    }),
  );
  renderRoutes([{ path: '/:seminarId', Component: AskedPage }], '/astana-2019');
  await userEvent.click(await screen.findByRole('button', { name: 'Change: Lodging?' }));
  const label = screen.getByRole('textbox', { name: 'Question, English' });
  await userEvent.type(label, ' Where');
  await save();
  await userEvent.type(label, ' exactly');

  answer();

  await waitFor(() => expect(reads).toBe(2));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled());
  expect(label).toHaveValue('Lodging? Where exactly');
  await save();
  await waitFor(() => expect(stored.revision).toBe(3));
  expect(sent[1]?.questions[0]?.label).toEqual({ en: 'Lodging? Where exactly' });
});

test('what the service refuses of a condition stands at the condition', async () => {
  server.use(
    http.put('*/api/v1/seminars/*/registration-form', () =>
      HttpResponse.json(
        {
          type: 'urn:bagdar:problem:validation',
          status: 422,
          violations: [{ field: 'questions[1].showWhen.answers[0]', code: 'unknown-reference' }],
        },
        { status: 422 },
      ),
    ),
  );
  await open();

  await userEvent.click(screen.getByRole('button', { name: 'Change: Which one?' }));
  await userEvent.click(screen.getByLabelText('It has to be answered'));
  await save();

  expect(await screen.findByRole('group', { name: 'If the answer is' })).toHaveAccessibleDescription(/./);
});
