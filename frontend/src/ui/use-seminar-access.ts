import { useQuery } from '@tanstack/react-query';
import { listTeamOptions } from '@/api/client/@tanstack/react-query.gen';
import { isProblem } from '@/lib/problem';
import { type SeminarAccess, seminarAccess } from './seminar-access';
import { useMe } from './use-me';
import { useSeminar } from './use-seminar';

/** What one may see and change in the seminar of the workspace one is in. */
export function useSeminarAccess() {
  const { id: seminarId, lifecycle } = useSeminar();
  const { me, may } = useMe();
  const { data, error, refetch } = useQuery(listTeamOptions({ path: { seminarId } }));
  // To those outside, the service does not tell of the team.
  const hidden = isProblem(error, 'not-found') || isProblem(error, 'forbidden');
  const access: SeminarAccess | undefined =
    me && (data || hidden) ? seminarAccess({ me, lifecycle, team: hidden ? undefined : data?.items }) : undefined;
  return {
    /** Absent while it is not known. */
    access,
    error: access ? null : error,
    refetch: () => void refetch(),
    /** False while it is not known: a control appears rather than turning out to be forbidden. */
    mayChange: (permission: string) => access !== undefined && !access.onlyLooks && may(permission),
    /** Whether they may erase people, which the archive does not end. */
    mayErase: access?.organizes === true && may('registrations:write'),
  };
}
