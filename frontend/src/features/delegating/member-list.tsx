import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { MyDelegation, MyMember } from '@/api/client';
import { asParticipant } from '@/api/headers';
import { operations } from '@/api/pages';
import { formatShortMoment } from '@/lib/time';
import { groupName, routeName } from '@/lib/words';
import type { Choices } from '@/ui/delegation/entry-columns';
import { ReplaceMember } from '@/ui/delegation/replace-member';
import { StatusBadge } from '@/ui/registration/status-badge';
import { RouteNumber } from '@/ui/route-line';
import { SidePanel } from '@/ui/side-panel';
import { useFocusAfter } from '@/ui/use-focus-after';
import { useLanguage } from '@/ui/use-language';
import { CorrectMember } from './correct-member';
import classes from './delegating.module.css';
import { MemberActions } from './member-actions';

interface MemberListProps {
  mine: MyDelegation;
  /** Absent until it is loaded: without it nobody can be corrected or replaced yet. */
  choices: Choices | undefined;
  token: string;
}

/** All people of the delegation, with where each of them stands and what can be done. */
export function MemberList({ mine, choices, token }: MemberListProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const [work, setWork] = useState<{ kind: 'correct' | 'replace'; member: MyMember }>();
  const done = () => setWork(undefined);
  return (
    <section aria-labelledby="members" className={classes.entry}>
      <h2 id="members">
        <Trans>People of the delegation</Trans>
      </h2>
      <div className={classes.frame}>
        <table className={classes.members}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Full name</Trans>
              </th>
              <th scope="col">
                <Trans>Status</Trans>
              </th>
              <th scope="col">
                <Trans>Group</Trans>
              </th>
              <th scope="col" aria-label={t`What can be done`} />
            </tr>
          </thead>
          <tbody>
            {mine.members.map((member) => {
              const { registration, route, group } = member;
              return (
                <MemberRow key={registration.id} status={registration.status}>
                  <th scope="row">
                    {registration.fullName}
                    <small>{registration.email}</small>
                  </th>
                  <td>
                    <StatusBadge status={registration.status} />
                    {registration.status === 'OFFERED' && registration.offerExpiresAt && (
                      <small>
                        <Trans>
                          until {formatShortMoment(registration.offerExpiresAt, mine.seminar.timeZone, language)}
                        </Trans>
                      </small>
                    )}
                  </td>
                  <td>
                    {route && group && (
                      <>
                        <RouteNumber route={route} size="xs" /> {routeName(route, language)} ·{' '}
                        {groupName(group, language)}
                      </>
                    )}
                  </td>
                  <td>
                    {mine.editable && choices && (
                      <MemberActions
                        mine={mine}
                        member={member}
                        token={token}
                        onCorrect={() => setWork({ kind: 'correct', member })}
                        onReplace={() => setWork({ kind: 'replace', member })}
                      />
                    )}
                  </td>
                </MemberRow>
              );
            })}
          </tbody>
        </table>
      </div>
      <SidePanel
        opened={work !== undefined}
        onClose={done}
        title={work?.kind === 'replace' ? t`Replace by another person` : t`Correct`}
      >
        {work && choices && work.kind === 'correct' && (
          <CorrectMember mine={mine} member={work.member} choices={choices} token={token} onDone={done} />
        )}
        {work && choices && work.kind === 'replace' && (
          <ReplaceMember
            delegationId={mine.delegation.id}
            registration={work.member.registration}
            choices={choices}
            headers={asParticipant(token)}
            shows={operations('getMyDelegation')}
            onDone={done}
          />
        )}
      </SidePanel>
    </section>
  );
}

function MemberRow({ status, children }: { status: string; children: ReactNode }) {
  const row = useFocusAfter<HTMLTableRowElement>(status);
  return (
    <tr ref={row} tabIndex={-1}>
      {children}
    </tr>
  );
}
