import type { Division } from '@/api/client';
import type { SeminarParts } from '@/ui/seminar-parts';
import { FairnessTables } from './fairness-tables';
import { GroupsTable } from './groups-table';
import { Headline } from './headline';
import { ProofPanel } from './proof-panel';
import classes from './result-view.module.css';
import { SettingsUsed } from './settings-used';
import { SignUpClashes } from './sign-up-clashes';
import { SpreadTable } from './spread-table';

interface ResultViewProps {
  division: Division;
  inForce: Division | undefined;
  parts: SeminarParts;
}

/** What the division gives, why none gives more, and how it looks group by group and region by region. */
export function ResultView({ division, inForce, parts }: ResultViewProps) {
  return (
    <div className={classes.result}>
      <div className={classes.columns}>
        <Headline division={division} inForce={inForce} />
        <ProofPanel division={division} />
      </div>
      <SignUpClashes key={division.id} division={division} parts={parts} />
      <GroupsTable division={division} parts={parts} />
      <FairnessTables division={division} />
      <SpreadTable division={division} parts={parts} />
      <SettingsUsed division={division} />
    </div>
  );
}
