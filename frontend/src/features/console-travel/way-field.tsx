import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { TravelTime } from '@/api/client';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { readNumber, typedNumber } from '@/lib/typed-number';
import { numberRule } from '@/ui/forms/number-rule';
import { sourceWords } from './source-words';
import classes from './travel.module.css';
import { useSayWay } from './use-ways';

const rule = numberRule({ min: 0, max: 600 });

interface WayFieldProps {
  way: TravelTime;
  label: string;
  writable: boolean;
}

/** The minutes of one way, written where they stand: Enter or leaving the field saves, Esc takes back. */
export function WayField({ way, label, writable }: WayFieldProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState<string>();
  const say = useSayWay(way);
  const stands = typedNumber(way.minutes);
  const fault = typed === undefined ? null : rule(typed);
  const save = () => {
    if (typed === undefined || fault || say.isPending) return;
    const minutes = readNumber(typed);
    const said = way.source !== 'ESTIMATED';
    if (minutes === way.minutes || (minutes === undefined && !said)) return setTyped(undefined);
    say.mutate(minutes, { onSuccess: () => setTyped(undefined) });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') {
      setTyped(undefined);
      say.reset();
    }
  };
  const overtaken = isProblem(say.error, 'stale-revision');
  const refused = overtaken
    ? t`Somebody else has said ${stands} meanwhile. Enter keeps yours, Esc theirs.`
    : isProblem(say.error)
      ? problemWords(say.error)
      : undefined;
  return (
    <div className={classes.way}>
      <TextInput
        aria-label={label}
        value={typed ?? stands}
        placeholder="—"
        inputMode="numeric"
        size="sm"
        readOnly={!writable}
        maxLength={5}
        error={fault ?? refused}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => !refused && save()}
        onKeyDown={press}
        className={classes.minutes}
      />
      <span className={classes.source} data-source={way.source}>
        {way.minutes === undefined ? <Trans>not known</Trans> : sourceWords()[way.source]}
      </span>
      {writable && way.source !== 'ESTIMATED' && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t`Back to the estimate: ${label}`}
          loading={say.isPending}
          onClick={() => say.mutate(undefined, { onSuccess: () => setTyped(undefined) })}
        >
          <Trans>Back to the estimate</Trans>
        </Button>
      )}
    </div>
  );
}
