import { t } from '@lingui/core/macro';

/** The kinds of things that the history of a seminar is about. */
export function resourceWords(): Record<string, string> {
  return {
    seminar: t`Seminar`,
    stage: t`Stage`,
    session: t`Session`,
    speaker: t`Speaker`,
    route: t`Route`,
    stop: t`Stop`,
    group: t`Group`,
    visit: t`Visit`,
    timetable: t`Timetable`,
    'timetable-visit': t`Visit of a timetable`,
    'travel-time': t`Travel time`,
    'travel-settings': t`Estimate of travel times`,
    'programme-version': t`Version of the programme`,
    'press-release': t`Press release`,
    'press-release-version': t`Version of the press release`,
    reply: t`Reply`,
    registration: t`Registration`,
    'registration-import': t`Import of registrations`,
    'registration-export': t`Export of registrations`,
    quota: t`Quota`,
    'admission-rules': t`How places are given`,
    'registration-form': t`Registration form`,
    'participant-link': t`Link of a participant`,
    delegation: t`Delegation`,
    'contact-link': t`Link of a contact`,
    'sign-up': t`Place at a session`,
    'badge-run': t`File of badges`,
    division: t`Division`,
    'group-lock': t({ message: 'Lock to a group', context: 'a thing' }),
    'stop-answer': t`Answer of a host`,
    companions: t`Companions`,
    'team-member': t`Member of the team`,
    'letter-template': t`Automatic letter`,
    mailing: t`Letter to many`,
    message: t`Letter`,
    unsubscription: t`Refusal of letters to many`,
  };
}

export function changeKindWords() {
  return { CREATED: t`added`, UPDATED: t`changed`, DELETED: t`removed` };
}

/** Who did it, where nobody signed in. */
export function actorWords({ kind, name }: { kind: string; name?: string }): string {
  switch (kind) {
    case 'PARTICIPANT':
      return t`The participant`;
    case 'CONTACT':
      return t`The contact of the delegation`;
    case 'PUBLIC':
      return t`From the public page`;
    case 'SYSTEM':
      return t`Bagdar itself`;
    case 'CLIENT':
      return name ? t`Other system: ${name}` : t`Other system`;
    default:
      return name ?? t`Somebody`;
  }
}

/** Where in the workspace of the seminar a thing is found; nowhere for what is not there any more. */
export function partOf(resourceType: string, resourceId: string): string | undefined {
  const paths: Record<string, string> = {
    seminar: 'details',
    stage: `programme/stages/${resourceId}`,
    session: `programme/sessions/${resourceId}`,
    speaker: `programme/speakers/${resourceId}`,
    route: `routes/${resourceId}`,
    stop: `routes/stops/${resourceId}`,
    group: `routes/groups/${resourceId}`,
    registration: `registrations?open=${resourceId}`,
    'participant-link': `registrations?open=${resourceId}`,
    delegation: `registrations/delegations?open=${resourceId}`,
    'contact-link': `registrations/delegations?open=${resourceId}`,
    'registration-import': `registrations/import?import=${resourceId}`,
    quota: `registrations/places/quotas/${resourceId}`,
    'admission-rules': 'registrations/places',
    'badge-run': 'registrations/badges',
    division: `division?division=${resourceId}`,
    'group-lock': 'division?view=locks',
    companions: 'division',
    'press-release': 'press-release',
    'press-release-version': 'press-release/versions',
    reply: 'replies',
    'team-member': 'team',
    'letter-template': 'registrations/letters/templates',
    mailing: `registrations/letters/mailings/${resourceId}`,
    message: 'registrations/letters/outbox',
    unsubscription: `registrations?open=${resourceId}`,
  };
  return paths[resourceType];
}
