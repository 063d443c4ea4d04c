import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { fromLocalInput, toLocalInput } from '@/lib/time';
import { fieldId } from '@/ui/forms/form-problem';
import type { SaveForm } from '@/ui/forms/use-save-form';
import { useSeminar } from '@/ui/use-seminar';
import { STEP, dayIn } from './grid/day';
import { movedBy, type Placed, resizedBy } from './grid/moving';
import type { SessionValues } from './session-values';
import classes from './time-steppers.module.css';

/** Moves and stretches by touch, where nothing can be dragged. */
export function TimeSteppers({ form }: Pick<SaveForm<SessionValues>, 'form'>) {
  const { t } = useLingui();
  const { timeZone } = useSeminar();
  const { startsAt, endsAt } = form.getValues();
  if (!startsAt) return null;
  const instant = (local: string) => (local ? fromLocalInput(local, timeZone) : undefined);
  const local = (time: string | undefined) => (time ? toLocalInput(time, timeZone) : '');
  const step = (move: typeof movedBy, minutes: number) => () => {
    const now: Placed = { startsAt: instant(startsAt), endsAt: instant(endsAt) };
    const next = move(dayIn(startsAt.slice(0, 10), timeZone), now, minutes);
    form.setFieldValue('startsAt', local(next.startsAt));
    form.setFieldValue('endsAt', local(next.endsAt));
  };
  return (
    <div className={classes.steppers} role="group" aria-label={t`Move in time`}>
      <Button variant="default" size="sm" onClick={step(movedBy, -STEP)}>
        <Trans>5 min earlier</Trans>
      </Button>
      <Button variant="default" size="sm" onClick={step(movedBy, STEP)}>
        <Trans>5 min later</Trans>
      </Button>
      <Button variant="default" size="sm" onClick={step(resizedBy, -STEP)}>
        <Trans>Shorter</Trans>
      </Button>
      <Button variant="default" size="sm" onClick={step(resizedBy, STEP)}>
        <Trans>Longer</Trans>
      </Button>
      <Button
        variant="subtle"
        size="sm"
        onClick={() => {
          form.setFieldValue('startsAt', '');
          form.setFieldValue('endsAt', '');
          // the button goes away with the time
          document.getElementById(fieldId('startsAt'))?.focus();
        }}
      >
        <Trans>Take the time away</Trans>
      </Button>
    </div>
  );
}
