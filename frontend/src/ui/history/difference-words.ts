import { t } from '@lingui/core/macro';
import type { Change, Difference } from '@/api/client';
import { languageNames, languages } from '@/lib/languages';
import { fieldWords } from './field-words';
import { isLocalized, type ValueContext, valueWords } from './value-words';

/** One thing that a change did, in words. */
export interface DifferenceLine {
  label: string;
  /** The field is about a person: that it changed is known, from what to what is not. */
  withheld?: boolean;
  from?: string;
  to?: string;
  /** Of a list: what came in and what went out. */
  added?: readonly string[];
  removed?: readonly string[];
}

/** Said by others of the same change, or meant for programs. */
const notShown = new Set([
  'nextLifecycles',
  'createdAt',
  'createdBy',
  'subject',
  'parameters',
  'groups',
  'choices',
  'releaseId',
  'factSheet',
  'order',
]);

/** What a change did, field by field. What was added or removed as a whole has only one side. */
export function differenceLines(
  { resourceType, differences }: Pick<Change, 'resourceType' | 'differences'>,
  context: ValueContext,
): DifferenceLine[] {
  return Object.entries(differences)
    .filter(([field]) => !notShown.has(field))
    .flatMap(([field, difference]) => fieldLines(fieldWords(resourceType, field), field, difference, context));
}

function fieldLines(label: string, field: string, difference: Difference, context: ValueContext): DifferenceLine[] {
  const { from, to, personal } = difference;
  if (personal) return [{ label, withheld: true }];
  // one picture for another: neither is told apart by words
  if (field === 'photoId' && from && to) return [{ label, to: t`another picture` }];
  if (Array.isArray(from) || Array.isArray(to)) return listLine(label, field, asList(from), asList(to), context);
  if (isLocalized(from) && isLocalized(to)) return languageLines(label, from, to, context);
  const before = from === undefined ? undefined : valueWords(field, from, context);
  const after = to === undefined ? undefined : valueWords(field, to, context);
  if (before === undefined && after === undefined) return [];
  return [{ label, from: before, to: after }];
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Of a text in three languages, only the languages that changed; which ones is said where it is not the one shown. */
function languageLines(
  label: string,
  from: Partial<Record<string, string | null>>,
  to: Partial<Record<string, string | null>>,
  context: ValueContext,
): DifferenceLine[] {
  return languages
    .filter((language) => (from[language] ?? '') !== (to[language] ?? ''))
    .map((language) => ({
      label: language === context.language ? label : `${label} (${languageNames[language]})`,
      from: valueWords('', from[language], context),
      to: valueWords('', to[language], context),
    }));
}

function listLine(
  label: string,
  field: string,
  from: readonly unknown[],
  to: readonly unknown[],
  context: ValueContext,
): DifferenceLine[] {
  const words = (list: readonly unknown[]) => list.flatMap((value) => valueWords(field, value, context) ?? []);
  const before = words(from);
  const after = words(to);
  if (before.length + after.length === 0) return [];
  const added = after.filter((word) => !before.includes(word));
  const removed = before.filter((word) => !after.includes(word));
  // The same entries in another order, or the words of one of them: both lists say more than what came and went.
  if (added.length + removed.length === 0) return [{ label, from: before.join(', '), to: after.join(', ') }];
  return [{ label, added, removed }];
}
