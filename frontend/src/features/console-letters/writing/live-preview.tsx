import { Trans, useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type DraftLetter, previewLetter } from '@/api/client';
import type { Language } from '@/lib/languages';
import { compactLocalized } from '@/lib/localized';
import { isProblem } from '@/lib/problem';
import { Notice } from '@/ui/notice';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { DelegationPicker } from './delegation-picker';
import { LetterFrame } from '@/ui/registration/letter-frame';
import type { LetterValues } from './letter-values';
import classes from './live-preview.module.css';
import { PersonPicker } from './person-picker';
import { placeholderWords } from './placeholder-words';
import { SendTest } from './send-test';

interface LivePreviewProps {
  kind: DraftLetter['kind'];
  /** Whether contacts of delegations get it, not participants. */
  toContact?: boolean;
  values: LetterValues;
  language: Language;
  mayTest: boolean;
}

/** The letter beside its words, as one person would get it: a moment after the last letter typed. */
export function LivePreview({ kind, toContact = false, values, language, mayTest }: LivePreviewProps) {
  const { t } = useLingui();
  const { id: seminarId } = useSeminar();
  const [reader, setReader] = useState<string>();
  const subject = compactLocalized(values.subject);
  const body = compactLocalized(values.body);
  const written = { kind, subject, body, language, [toContact ? 'delegationId' : 'registrationId']: reader };
  const [settled] = useDebouncedValue(JSON.stringify(written), 400);
  const { data, error, refetch } = useQuery({
    queryKey: ['letter-preview', seminarId, settled],
    queryFn: async ({ signal }) => {
      const { data: letter } = await previewLetter({
        path: { seminarId },
        body: JSON.parse(settled) as DraftLetter,
        signal,
      });
      return letter;
    },
    enabled: (JSON.parse(settled) as Partial<DraftLetter>).subject !== undefined && Boolean(body),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <section className={classes.preview} aria-label={t`Preview`}>
      <div className={classes.head}>
        {toContact ? (
          <DelegationPicker value={reader} onChange={setReader} />
        ) : (
          <PersonPicker value={reader} onChange={setReader} />
        )}
        {mayTest && subject && body && <SendTest draft={{ ...written, subject, body }} />}
      </div>
      {data && data.missing.length > 0 && (
        <Notice tone="warning" title={<Trans>Its readers will miss something</Trans>}>
          {data.missing.map(placeholderWords).join(', ')}
        </Notice>
      )}
      {data ? (
        <LetterFrame letter={data} lang={language} />
      ) : !subject || !body ? (
        <p className={classes.nothing}>
          <Trans>Once there are a subject and a text, the letter is shown here.</Trans>
        </p>
      ) : isProblem(error, 'validation') ? (
        <p className={classes.nothing}>
          <Trans>It is shown again when its placeholders are right.</Trans>
        </p>
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[60, 100, 90, 100]} />
      )}
    </section>
  );
}
