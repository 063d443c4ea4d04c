import type { TeamMember } from '@/api/client';
import type { Told } from './references';

const TEAM_MEMBER = 'team-member';

/** The log tells a member of the team by the subject of the account alone; who that is stands in the team's list. */
export function concernsTeam(changes: readonly Told[]): boolean {
  return changes.some(({ resourceType }) => resourceType === TEAM_MEMBER);
}

/** The names of those in the team, by the id of the membership that a change is about: an earlier one of theirs too. */
export function teamNames(changes: readonly Told[], team: readonly Pick<TeamMember, 'subject' | 'name'>[]) {
  const nameOfSubject = new Map(team.map(({ subject, name }) => [subject, name]));
  const names = new Map<string, string>();
  for (const { resourceType, resourceId, differences } of changes) {
    if (resourceType !== TEAM_MEMBER) continue;
    const subject = differences.subject?.to ?? differences.subject?.from;
    const name = typeof subject === 'string' ? nameOfSubject.get(subject) : undefined;
    if (name) names.set(resourceId, name);
  }
  return names;
}
