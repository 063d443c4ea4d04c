import { languages } from '@/lib/languages';
import { choiceParam, choicesParam, textParam } from '@/lib/search-params';

export const statuses = ['CONFIRMED', 'WAITLISTED', 'PENDING', 'OFFERED', 'CANCELLED', 'REJECTED'] as const;
export type Status = (typeof statuses)[number];

/** The filters of the list, by their names in the address. */
export const filterNames = [
  'q',
  'status',
  'region',
  'category',
  'groupId',
  'firstChoice',
  'delegationId',
  'sessionId',
  'signUpClash',
  'language',
] as const;

const listOf = (value: string | undefined) => (value ? [value] : undefined);

/** Whom an address chooses. */
export function registrationFilter(params: URLSearchParams) {
  const status = choicesParam(params, 'status', statuses);
  return {
    q: textParam(params, 'q'),
    status: status.length > 0 ? status : undefined,
    region: listOf(textParam(params, 'region')),
    category: listOf(textParam(params, 'category')),
    groupId: listOf(textParam(params, 'groupId')),
    firstChoice: textParam(params, 'firstChoice'),
    delegationId: textParam(params, 'delegationId'),
    sessionId: textParam(params, 'sessionId'),
    signUpClash: params.get('signUpClash') === 'true' || undefined,
    language: choiceParam(params, 'language', languages),
  };
}
