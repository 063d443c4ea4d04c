import type { Me, Seminar, TeamMember } from '@/api/client';

/** Why somebody may only look at a seminar. */
export type OnlyLooks = 'outside' | 'reader' | 'archived';

export interface SeminarAccess {
  /** Whether the registrations, the divisions, the team and the history are open to them. */
  sees: boolean;
  /** Whether they are of its organizers, who erase people also in the archive. */
  organizes: boolean;
  /** Absent for whoever may change what the permissions allow. */
  onlyLooks?: OnlyLooks;
}

interface Situation {
  me: Pick<Me, 'id' | 'permissions'>;
  lifecycle: Seminar['lifecycle'];
  /** Absent where the service does not show the team. */
  team: readonly TeamMember[] | undefined;
}

/** What somebody is in a seminar: its team decides on top of the permissions, and the archive on top of both. */
export function seminarAccess({ me, lifecycle, team }: Situation): SeminarAccess {
  const administers = me.permissions.includes('administration:all');
  const member = team?.find(({ subject }) => subject === me.id);
  const changes = me.permissions.includes('seminars:write') && (administers || member?.role === 'ORGANIZER');
  if (!administers && !member) return { sees: false, organizes: false, onlyLooks: 'outside' };
  if (lifecycle === 'ARCHIVED') return { sees: true, organizes: changes, onlyLooks: 'archived' };
  return changes ? { sees: true, organizes: true } : { sees: true, organizes: false, onlyLooks: 'reader' };
}
