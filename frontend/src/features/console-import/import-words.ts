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
    CLUSTERS: t`Clusters, by name`,
    STEP_FREE_ACCESS: t`Access without steps`,
    NOTE: t`Note`,
  };
}

export function faultWords({ field, code, otherLine }: RegistrationImportFault): string {
  if (code === 'cell-error') return t`A formula of the table has failed here. Write the text itself.`;
  switch (`${field} ${code}`) {
    case 'EMAIL duplicate':
      return t`The same person stands further up: line ${otherLine ?? ''}`;
    case 'EMAIL seminar-full':
      return t`There is no place for this person any more`;
    case 'EMAIL stale-revision':
      return t`The person was changed meanwhile and is left so`;
    case 'EMAIL registration-not-open':
      return t`The seminar takes nobody any more`;
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
    case 'ROUTES not-allowed':
    case 'CLUSTERS not-allowed':
      return t`The form of the seminar does not ask for it`;
    case 'CLUSTERS unknown-reference':
      return t`The routes of the seminar show no such cluster; write its name`;
    case 'LANGUAGE unknown-reference':
      return t`Write Kazakh, Russian or English`;
    case 'STEP_FREE_ACCESS unknown-reference':
      return t`Write yes or no`;
    case 'ANSWER unknown-reference':
      return t`The form has no such answer; write one of those that can be chosen`;
    case 'ANSWER required':
      return t`A required question of the form has no answer`;
    default:
      return violationWords({ code });
  }
}

/** Why a whole file cannot be taken: the service says it of each kind of file. */
export function fileProblemWords(problem: Problem): string {
  if (problem.kind === 'body-too-large') return t`The file is larger than 20 MB. Send it in parts.`;
  switch (problem.extra.reason) {
    case 'PASSWORD':
      return t`The file is protected by a password. Save it without one.`;
    case 'OLD_WORKBOOK':
      return t`This is the old XLS format. Save the table as XLSX or CSV.`;
    case 'NO_TABLE':
    case 'NO_WORKBOOK':
      return t`The file is not a table. Save the table as XLSX or CSV.`;
    case 'NO_PEOPLE':
      return t`There are headings in the file and no people below them.`;
    case 'EMPTY':
      return t`The file is empty.`;
    case 'TOO_MANY_LINES':
      return t`The file has more than 100,000 lines. Send it in parts.`;
    case 'TOO_MANY_COLUMNS':
      return t`A line of the file has more than 300 columns. Delete what does not belong to the table.`;
    case 'CELL_TOO_LONG':
      return t`A cell of the file has more than 32,767 characters. Shorten it.`;
    case 'TOO_LARGE':
      return t`Unpacked, the workbook is too large. Send a part of it.`;
    case 'DAMAGED':
      return t`The file is damaged. Open it and save it again.`;
    default:
      return problemWords(problem);
  }
}
