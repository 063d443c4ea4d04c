import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { MemberOutcome } from '@/api/client';
import { Notice } from '../notice';
import classes from './delegation.module.css';

interface OutcomesProps {
  outcomes: readonly MemberOutcome[];
  /** Whether all who were sent were answered for, or the sending broke off in between. */
  isWhole: boolean;
}

/** What became of those who were sent, in numbers. Who was refused stands in the table with the reason. */
export function Outcomes({ outcomes, isWhole }: OutcomesProps) {
  const count = (kind: MemberOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === kind).length;
  const refused = count('REFUSED');
  const lines: [number, ReactNode][] = [
    [
      count('REGISTERED'),
      <Plural key="r" value={count('REGISTERED')} one="# person has a place" other="# people have a place" />,
    ],
    [
      count('WAITLISTED'),
      <Plural
        key="w"
        value={count('WAITLISTED')}
        one="# person is on the waiting list"
        other="# people are on the waiting list"
      />,
    ],
    [
      count('PENDING'),
      <Plural key="p" value={count('PENDING')} one="# person waits for approval" other="# people wait for approval" />,
    ],
    [
      count('ALREADY_REGISTERED'),
      <Plural
        key="a"
        value={count('ALREADY_REGISTERED')}
        one="# person was registered already; nothing was changed"
        other="# people were registered already; nothing was changed"
      />,
    ],
    [refused, <Plural key="n" value={refused} one="# row needs another look" other="# rows need another look" />],
  ];
  return (
    <output>
      <Notice
        tone={refused > 0 || !isWhole ? 'warning' : 'success'}
        title={
          !isWhole ? (
            <Trans>Only some were sent. The others stand in the table: send them once more</Trans>
          ) : refused > 0 ? (
            <Trans>Some rows were not taken</Trans>
          ) : (
            <Trans>Done: everybody is told by e-mail</Trans>
          )
        }
      >
        <ul className={classes.outcomes}>
          {lines
            .filter(([number]) => number > 0)
            .map(([, line], index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>{line}</li>
            ))}
        </ul>
      </Notice>
    </output>
  );
}
