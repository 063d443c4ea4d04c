import { t } from '@lingui/core/macro';
import type { ImportField, RegistrationImportFault } from '@/api/client';
import type { Problem } from '@/lib/problem';
import { problemWords, violationWords } from '@/lib/problem-words';

/** What a column of a table of people can hold, in the order in which it is offered. */
export function importFieldWords(): Record<Exclude<ImportField, 'ANSWER'>, string> {
  return {
    FULL_NAME: t`Full name`,
    SURNAME: t`Surname`,
    GIVEN_NAME: t`Given name`,
    PATRONYMIC: t`Patronymic`,
    EMAIL: t`E-mail`,
    PHONE: t`Phone`,
    WORKPLACE: t`Place of work`,
    POSITION: t`Position at work`,
    REGION: t`Region`,
    CATEGORY: t`Category`,
    LANGUAGE: t`Language of letters`,
    ROUTES: t`Routes, by number or name`,
    STEP_FREE_ACCESS: t`Access without steps`,
    NOTE: t`Note`,
  };
}

export function faultWords({ field, code, message }: RegistrationImportFault): string {
  switch (`${field} ${code}`) {
    case 'EMAIL duplicate':
      return t`The same person stands further up: line ${message.match(/\d+/)?.[0] ?? ''}`;
    case 'EMAIL not-allowed':
      return t`There is no place for this person any more`;
    case 'EMAIL required':
      return t`An e-mail is needed: by it a person is known again, and the link is mailed to it`;
    case 'EMAIL bad-format':
      return t`Write one e-mail address, such as name@example.kz`;
    case 'FULL_NAME required':
      return t`The name is missing`;
    case 'REGION required':
      return t`The region is missing`;
    case 'REGION unknown-reference':
      return t`There is no such region on the day of the seminar; write its name or code`;
    case 'CATEGORY required':
      return t`The category is missing`;
    case 'CATEGORY unknown-reference':
      return t`The seminar has no such category`;
    case 'ROUTES unknown-reference':
      return t`The seminar has no such route; write its number or name`;
    case 'LANGUAGE unknown-reference':
      return t`Write Kazakh, Russian or English`;
    case 'STEP_FREE_ACCESS unknown-reference':
      return t`Write yes or no`;
    case 'ANSWER required':
      return t`A required question of the form has no answer`;
    default:
      return violationWords({ code });
  }
}

/** Why a whole file cannot be taken: the service says it of each kind of file. */
export function fileProblemWords(problem: Problem): string {
  if (problem.kind === 'body-too-large') return t`The file is larger than 20 MB. Send it in parts.`;
  if (problem.kind !== 'table-rejected') return problemWords(problem);
  const { detail } = problem;
  if (/password/.test(detail)) return t`The file is protected by a password. Save it without one.`;
  if (/old XLS/.test(detail)) return t`This is the old XLS format. Save the table as XLSX or CSV.`;
  if (/no people/.test(detail)) return t`There are headings in the file and no people below them.`;
  if (/empty/.test(detail)) return t`The file is empty.`;
  if (/100,000/.test(detail)) return t`The file has more than 100,000 lines. Send it in parts.`;
  if (/300 columns/.test(detail))
    return t`A line of the file has more than 300 columns. Delete what does not belong to the table.`;
  if (/Unpacked/.test(detail)) return t`Unpacked, the workbook is too large. Send a part of it.`;
  if (/damaged/.test(detail)) return t`The file is damaged. Open it and save it again.`;
  return problemWords(problem);
}
