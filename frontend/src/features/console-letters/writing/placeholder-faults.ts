import { t } from '@lingui/core/macro';
import type { LetterPlaceholder } from '@/api/client';

const MARK = /\{\{\s{0,9}(\p{L}[\p{L}\p{N}]{0,39})\s{0,9}\}\}/gu;

/** What is wrong with the placeholders of a text, with its place: the service would refuse it too. */
export function placeholderFault(text: string, allowed: readonly LetterPlaceholder[]): string | undefined {
  const known = new Set(allowed.map(({ name }) => name));
  for (const [mark, name = ''] of text.matchAll(MARK)) {
    if (!known.has(name)) return t`${mark} cannot stand here`;
  }
  const rest = text.replace(MARK, (mark) => ' '.repeat(mark.length));
  const at = rest.search(/\{\{|\}\}/);
  if (at < 0) return undefined;
  const place = text.slice(Math.max(0, at - 20), at + 22).trim();
  return t`Braces that make no placeholder: “${place}”`;
}
