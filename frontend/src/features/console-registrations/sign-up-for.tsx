import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { Registration, SessionChoice } from '@/api/client';
import { plainText } from '@/lib/localized';
import { problemWords } from '@/lib/problem-words';
import { formatShortMoment } from '@/lib/time';
import { Notice } from '@/ui/notice';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import classes from './panel-section.module.css';
import { useSignUps } from './use-sign-ups';

interface SignUpForProps {
  /** The sessions at which the person has no place. */
  choices: readonly SessionChoice[];
  registration: Registration;
}

/** Gives a person a place at one more session; what keeps them from one is told in its line. */
export function SignUpFor({ choices, registration }: SignUpForProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useSeminar();
  const told = useTold();
  const { signUp } = useSignUps(registration);
  const [chosen, setChosen] = useState('');
  const select = useRef<HTMLSelectElement>(null);
  if (choices.length === 0) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen || signUp.isPending) return;
    signUp.mutate(chosen, {
      onSuccess: () => {
        setChosen('');
        // the button that was pressed goes away
        select.current?.focus();
      },
    });
  };
  return (
    <>
      <form className={classes.choice} onSubmit={submit}>
        <NativeSelect
          ref={select}
          aria-label={t`One more session`}
          className={classes.wide}
          value={chosen}
          data={[
            { value: '', label: t`One more session…` },
            ...choices.map((choice) => ({
              value: choice.sessionId,
              disabled: choice.refusals.length > 0,
              label: [
                plainText(choice.title, language),
                choice.startsAt && formatShortMoment(choice.startsAt, timeZone, language),
                told(choice),
              ]
                .filter(Boolean)
                .join(' · '),
            })),
          ]}
          onChange={(event) => {
            signUp.reset();
            setChosen(event.currentTarget.value);
          }}
        />
        {chosen && (
          <Button type="submit" loading={signUp.isPending}>
            <Trans>Sign them up</Trans>
          </Button>
        )}
      </form>
      {signUp.error && <Notice tone="danger" title={problemWords(signUp.error)} />}
    </>
  );
}

/** What keeps somebody from a session, else how many places there are. */
function useTold() {
  const { t } = useLingui();
  const language = useLanguage();
  return ({ refusals, clashes, placesLeft }: SessionChoice): string | undefined => {
    if (refusals.includes('NOT_CONFIRMED')) return t`only with a place at the seminar`;
    if (refusals.includes('CLOSED')) return t`signing up is over`;
    if (refusals.includes('FULL')) return t`all places are taken`;
    if (refusals.includes('CLASH')) {
      const others = clashes.map((clash) => plainText(clash.title, language)).join('; ');
      return t`at the same time as: ${others}`;
    }
    if (placesLeft == null) return undefined;
    return plural(placesLeft, { one: '# place left', other: '# places left' });
  };
}
