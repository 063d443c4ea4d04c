import { operations } from '@/api/pages';

/** The operations that show a visit to its host. */
export const showsVisits = operations('listHostedStops', 'getHostedStop', 'getHostedStopAnswer', 'listHostedPeople');
