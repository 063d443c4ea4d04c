import { operations } from '@/api/pages';

/** The operations that show what is limited, what is taken and who waits. */
export const showsPlaces = operations(
  'listQuotas',
  'getQuota',
  'countRegistrations',
  'listRegistrations',
  'getRegistration',
  'getAdmissionRules',
  'listHistory',
);

/** A seminar has at most 200 quotas: one page of the longest length holds them. */
export const ALL = { limit: 200 };
