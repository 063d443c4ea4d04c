import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type Answers, getRegistrationFile, type Question } from '@/api/client';
import { getOrganizationOptions } from '@/api/client/@tanstack/react-query.gen';
import type { Language } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { formatNumber } from '@/lib/number';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { formatDay } from '@/lib/time';
import { LocalText } from '../local-text';
import { saveFile } from '../save-file';
import { toast } from '../toast';
import { useLanguage } from '../use-language';
import classes from './question-fields.module.css';

interface Answered {
  code: string;
  /** The question as it is called, or its code where the form has it no more. */
  label: string;
  answer: unknown;
  /** Absent where the form has it no more. */
  question?: Question;
}

/** What somebody answered, in the order in which it is asked, and then to what is asked no more. */
export function answered(questions: readonly Question[], answers: Answers, language: Language): Answered[] {
  const present = questions.flatMap((question) =>
    question.code in answers
      ? [
          {
            code: question.code,
            label: plainText(question.label, language),
            answer: answers[question.code],
            question,
          },
        ]
      : [],
  );
  const codes = new Set(questions.map(({ code }) => code));
  const former = Object.entries(answers).filter(([code]) => !codes.has(code));
  return [...present, ...former.map(([code, answer]) => ({ code, label: code, answer }))];
}

interface AnswerTextProps {
  seminarId: string;
  question?: Question;
  answer: unknown;
  /** Who reads it, where the browser's own sign-in does not say. */
  headers?: Record<string, string>;
}

/** One answer as people read it. */
export function AnswerText({ seminarId, question, answer, headers }: AnswerTextProps) {
  const { t } = useLingui();
  const language = useLanguage();
  if (typeof answer === 'boolean') return answer ? t`yes` : t`no`;
  if (typeof answer === 'number') return formatNumber(answer, language);
  if (Array.isArray(answer)) {
    return answer
      .map((code) => plainText(question?.options.find((one) => one.code === code)?.label, language) || String(code))
      .join(', ');
  }
  const text = String(answer);
  switch (question?.kind) {
    case 'CHOICE': {
      const option = question.options.find(({ code }) => code === text);
      return option ? <LocalText value={option.label} /> : text;
    }
    case 'DATE':
      return formatDay(text, language);
    case 'ORGANIZATION':
      return <OrganizationName id={text} />;
    case 'FILE':
      return <FileLink seminarId={seminarId} fileId={text} headers={headers} />;
    default:
      return <span className={classes.long}>{text}</span>;
  }
}

function OrganizationName({ id }: { id: string }) {
  const { data, error } = useQuery(getOrganizationOptions({ path: { organizationId: id } }));
  if (isProblem(error, 'not-found')) return <Trans>an organization that was deleted</Trans>;
  if (error) return <Trans>an organization that cannot be read at the moment</Trans>;
  return <LocalText value={data?.name} />;
}

function FileLink({
  seminarId,
  fileId,
  headers,
}: {
  seminarId: string;
  fileId: string;
  headers?: Record<string, string>;
}) {
  const fetching = useMutation({
    mutationFn: async () => {
      const { data, response } = await getRegistrationFile({ path: { seminarId, fileId }, headers, parseAs: 'blob' });
      const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
      return { file: data, name: decodeURIComponent(name ?? 'file') };
    },
    onSuccess: ({ file, name }) => saveFile(file, name),
    onError: (problem) => toast(problemWords(problem)),
  });
  return (
    <button type="button" className={classes.none} onClick={() => fetching.mutate()}>
      <Trans>Download the file</Trans>
    </button>
  );
}
