import type { LetterTemplate, WriteLetterTemplate } from '@/api/client';
import { languages } from '@/lib/languages';
import { compactLocalized } from '@/lib/localized';
import { localizedValues } from '@/ui/forms/localized-values';
import type { LetterValues } from '../writing/letter-values';

export function toValues({ subject, body }: LetterTemplate): LetterValues {
  return { subject: localizedValues(subject), body: localizedValues(body) };
}

/** Only what is worded otherwise: the rest goes on with the built-in words. Nothing where nothing is. */
export function toBody(values: LetterValues, template: LetterTemplate): WriteLetterTemplate | undefined {
  const own = languages.filter(
    (language) =>
      values.subject[language].trim() !== template.builtInSubject[language] ||
      values.body[language].trim() !== template.builtInBody[language],
  );
  const pick = (texts: LetterValues['subject']) =>
    compactLocalized(Object.fromEntries(own.map((language) => [language, texts[language]])));
  const subject = pick(values.subject);
  const body = pick(values.body);
  return subject && body ? { subject, body } : undefined;
}
