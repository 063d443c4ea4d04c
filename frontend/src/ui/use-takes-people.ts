import { useSeminar } from './use-seminar';

/** Whether the team can register people by hand: from the day of the announcement on until the seminar is over. */
export function useTakesPeople() {
  const { lifecycle } = useSeminar();
  return ['PUBLISHED', 'REGISTRATION_OPEN', 'REGISTRATION_CLOSED', 'RUNNING'].includes(lifecycle);
}
