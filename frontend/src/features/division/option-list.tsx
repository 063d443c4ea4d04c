import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { AssignmentExplanation, AssignmentOption } from '@/api/client';
import { groupName } from '@/lib/words';
import { GroupName } from '@/ui/group-name';
import { groupOf, type SeminarParts } from '@/ui/seminar-parts';
import { useLanguage } from '@/ui/use-language';
import { useAddress } from './address';
import { optionWords } from './explanation-words';
import { MoveWords } from './move-words';
import classes from './option-list.module.css';
import { OutcomeLabel } from './outcome-bar';
import type { Outcome } from './outcomes';
import { personName } from './person-link';

interface OptionListProps {
  explanation: AssignmentExplanation;
  parts: SeminarParts;
  lockReason?: string;
}

/** For each group: what it was to the person, and why it is or is not theirs. The one they got comes first. */
export function OptionList({ explanation, parts, lockReason }: OptionListProps) {
  useLingui();
  const language = useLanguage();
  const got = groupOf(parts, explanation.assignment.groupId);
  const gotGroup = got ? groupName(got, language) : '';
  const wish = (option: AssignmentOption): Outcome =>
    option.rank ?? (explanation.assignment.preferences.length > 0 ? 'none' : 'nothing-ranked');
  const options = explanation.options.toSorted(
    (a, b) => Number(b.verdict === 'GOT') - Number(a.verdict === 'GOT') || (a.rank ?? 99) - (b.rank ?? 99),
  );
  return (
    <ul className={classes.options}>
      {options.map((option) => {
        const { verdict, reasons } = optionWords(option, { language, gotGroup, lockReason });
        return (
          <li key={option.groupId} className={classes.option} data-verdict={option.verdict}>
            <p className={classes.head}>
              <GroupName parts={parts} groupId={option.groupId} />
              <span className={classes.verdict}>{verdict}</span>
            </p>
            {explanation.assignment.preferences.length > 0 && (
              <p className={classes.wish}>
                <OutcomeLabel outcome={wish(option)} />
              </p>
            )}
            {reasons.length > 0 && <p>{reasons.join(' ')}</p>}
            {reasons.length > 0 && option.verdict !== 'LESS_WISHED' && <Chain option={option} parts={parts} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Who would make room for whom. */
function Chain({ option, parts }: { option: AssignmentOption; parts: SeminarParts }) {
  const { to } = useAddress();
  if (option.chain.length === 0) return null;
  return (
    <ul className={classes.chain}>
      {option.chain.map((move) => (
        <li key={move.registrationId}>
          <Link to={to({ person: move.registrationId })} preventScrollReset>
            {personName(move.fullName)}
          </Link>
          <span className={classes.move}>
            <GroupName parts={parts} groupId={move.fromGroupId} />
            <span aria-hidden="true">→</span>
            <GroupName parts={parts} groupId={move.toGroupId} />
          </span>
          <MoveWords costChange={move.costChange} />
        </li>
      ))}
    </ul>
  );
}
