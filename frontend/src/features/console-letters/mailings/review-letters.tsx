import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Mailing, type MailingPerson, previewLetter } from '@/api/client';
import { ErrorState, LoadingLines } from '@/ui/states';
import { LetterFrame } from '@/ui/registration/letter-frame';
import classes from './mailing-review.module.css';

interface ReviewLettersProps {
  mailing: Mailing;
  people: readonly MailingPerson[];
}

/** The letter as some of its people get it, in their languages. */
export function ReviewLetters({ mailing, people }: ReviewLettersProps) {
  const [chosen, setChosen] = useState(0);
  const person = people[chosen] ?? people[0];
  const { data, error, refetch } = useQuery({
    queryKey: ['letter-preview', mailing.id, mailing.revision, person?.registrationId],
    queryFn: async () => {
      const { seminarId, subject, body } = mailing;
      const { data: letter } = await previewLetter({
        path: { seminarId },
        body: {
          kind: 'MAILING',
          subject,
          body,
          language: person?.language ?? 'kk',
          registrationId: person?.registrationId,
        },
      });
      return letter;
    },
    enabled: Boolean(person),
  });
  if (!person) return null;
  return (
    <section>
      <h3>
        <Trans>The letter of</Trans>
      </h3>
      <div className={classes.people}>
        {people.map(({ registrationId, fullName }, index) => (
          <Button
            key={registrationId}
            size="xs"
            variant={registrationId === person.registrationId ? 'filled' : 'default'}
            aria-pressed={registrationId === person.registrationId}
            onClick={() => setChosen(index)}
          >
            {fullName}
          </Button>
        ))}
      </div>
      {data ? (
        <LetterFrame letter={data} lang={person.language} />
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[60, 100, 90]} />
      )}
    </section>
  );
}
