import { operations } from '@/api/pages';

/** The operations that show what is limited, what is taken and who waits. */
export const showsPlaces = operations(
  'listQuotas',
  'getQuota',
  'listSessionPlaces',
  'countRegistrations',
  'listRegistrations',
  'getRegistration',
  'getAdmissionRules',
  'listHistory',
);

const counts = ['listQuotas', 'countRegistrations', 'listRegistrations'];

/** Which operations of the page show a resource that somebody changes meanwhile. */
export const followed = {
  registration: counts,
  quota: [...counts, 'getQuota', 'listSessionPlaces'],
  session: ['listSessions', 'listSessionPlaces'],
  'sign-up': ['listSessionPlaces', 'listQuotas'],
  seminar: ['countRegistrations'],
  'admission-rules': ['getAdmissionRules'],
};

/** A seminar has at most 200 quotas: one page of the longest length holds them. */
export const ALL = { limit: 200 };
