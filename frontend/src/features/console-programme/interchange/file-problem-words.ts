import { t } from '@lingui/core/macro';
import type { Problem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';

const WHERE = /line (\d+), column (\d+)/i;

/** Why a whole file cannot be taken. */
export function fileProblemWords(problem: Problem): string {
  switch (problem.kind) {
    case 'body-too-large':
      return t`The file is larger than 10 MB. Export it from its system without attachments, or day by day.`;
    case 'malformed-xml':
      return malformedWords(problem.detail);
    case 'validation':
      return contentWords(problem);
    default:
      return problemWords(problem);
  }
}

function malformedWords(detail: string): string {
  if (/entit/i.test(detail)) {
    return t`The file declares a document type or entities. These are not taken, since they could draw in what does not belong to it. Remove the line that begins with <!DOCTYPE.`;
  }
  const [, line, column] = WHERE.exec(detail) ?? [];
  if (!line || !column)
    return t`The file cannot be read: it is no XML, or its letters are in another encoding than it says.`;
  return t`The file cannot be read from line ${line}, column ${column} on: it is no well-formed XML there, or its letters are in another encoding than it says.`;
}

function contentWords(problem: Problem): string {
  const [violation] = problem.violations;
  if (violation?.field === 'schedule') return t`This is XML, but no schedule: its outermost element is not <schedule>.`;
  if (violation?.field === 'event' && violation.code === 'required') return t`There is no event in the file.`;
  if (violation?.field === 'event') return t`There are more than 5,000 events in the file.`;
  return problemWords(problem);
}
