import { Trans } from '@lingui/react/macro';
import type { Division } from '@/api/client';
import { Moment } from '@/ui/moment';
import { useSeminar } from '@/ui/use-seminar';
import { useAddress } from './address';
import { DivisionActions } from './division-actions';
import classes from './shown-division.module.css';
import { StateBadge } from './state-badge';
import { WithdrawButton } from './withdraw-button';

interface ShownDivisionProps {
  name: string;
  division: Division;
  inForce: Division | undefined;
  mayAdopt: boolean;
  /** Whether there is one that was in force before it. */
  hasEarlier: boolean;
}

/** Which division is open, and what can be done with it. */
export function ShownDivision({ name, division, inForce, mayAdopt, hasEarlier }: ShownDivisionProps) {
  const { go } = useAddress();
  const { timeZone } = useSeminar();
  return (
    <div className={classes.head}>
      <div className={classes.facts}>
        <strong>{name}</strong>
        <StateBadge state={division.state} />
        <span>
          <Moment at={division.createdAt} timeZone={timeZone} />
          {division.createdBy && <>, {division.createdBy}</>}
        </span>
        {division.adoptedAt && (
          <span>
            <Trans>
              put in force <Moment at={division.adoptedAt} timeZone={timeZone} />
            </Trans>
          </span>
        )}
        {division.note && <p className={classes.note}>{division.note}</p>}
      </div>
      {mayAdopt && division.state === 'ADOPTED' && (
        <div className={classes.actions}>
          <WithdrawButton key={division.id} division={division} hasEarlier={hasEarlier} />
        </div>
      )}
      {mayAdopt && division.state === 'PROPOSED' && (
        <div className={classes.actions}>
          <DivisionActions
            key={division.id}
            division={division}
            inForce={inForce}
            onDiscarded={() => go({ division: undefined, person: undefined, with: undefined, after: undefined })}
          />
        </div>
      )}
    </div>
  );
}
