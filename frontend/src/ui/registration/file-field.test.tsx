import { useForm } from '@mantine/form';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Answers } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aQuestion } from '@/test/samples';
import { answerRules, toAnswers } from './answer-values';
import type { TypedAnswers } from './asked-questions';
import { QuestionFields } from './question-fields';

const SENT = '01a20c1a-416b-7d3e-b20f-0000000000f1';
const questions = [aQuestion({ code: 'letter', kind: 'FILE', label: { en: 'A letter' } })];

let sent: Answers[] = [];
let answer: (value: Response) => void;
const server = setupServer(
  http.post('*/api/v1/seminars/*/registration-files', () => new Promise<Response>((resolve) => (answer = resolve))),
);

beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function Page({ before = '', preview = false }: { before?: string; preview?: boolean }) {
  const form = useForm<{ answers: TypedAnswers; categoryCode: string }>({
    mode: 'controlled',
    initialValues: { answers: { letter: before }, categoryCode: '' },
    validate: { answers: answerRules(questions) },
  });
  return (
    <form
      onSubmit={form.onSubmit(({ answers }) => {
        sent.push(toAnswers(questions, answers, ''));
      })}
    >
      <QuestionFields seminarId="astana" questions={questions} form={form} preview={preview} />
      <button type="submit">Register</button>
    </form>
  );
}

const choose = async () => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no field');
  await userEvent.upload(input, new File(['%PDF-1.7'], 'letter.pdf', { type: 'application/pdf' }));
};

const open = (props: object = {}) => {
  sent = [];
  renderRoutes([{ path: '/', element: <Page {...props} /> }], '/');
};

test('a form waits for the file that is being sent', async () => {
  open();
  await choose();
  expect(await screen.findByText(/Being sent/)).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Register' }));
  expect(await screen.findByText('The file is still being sent. Wait a moment.')).toBeVisible();
  expect(sent).toEqual([]);

  answer(HttpResponse.json({ id: SENT, name: 'letter.pdf', mediaType: 'application/pdf', size: 8 }, { status: 201 }));
  expect(await screen.findByText('letter.pdf')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Register' }));
  expect(sent).toEqual([{ letter: SENT }]);
});

test('where another file cannot be sent, the one before it stays', async () => {
  open({ before: SENT });
  await choose();
  await screen.findByText(/Being sent/);

  answer(HttpResponse.json({ type: 'urn:bagdar:problem:file-rejected', status: 422 }, { status: 422 }));

  expect(await screen.findByText('A file is attached')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Register' }));
  expect(sent).toEqual([{ letter: SENT }]);
});

test('a file that was on its way when the page was left is asked for again', async () => {
  open({ before: '…' });

  await userEvent.click(await screen.findByRole('button', { name: 'Register' }));

  expect(sent).toEqual([{}]);
});

test('a preview sends nothing', async () => {
  open({ preview: true });
  await choose();

  expect(await screen.findByText('letter.pdf')).toBeVisible();
  expect(screen.queryByText(/Being sent/)).toBeNull();
});
