import { t } from '@lingui/core/macro';

/** What the fields of the contract are called on screen. Where two resources mean different things by one name, the resource decides. */
export function fieldWords(resourceType: string, field: string): string {
  return ofResource(resourceType)[field] ?? common()[field] ?? field;
}

function ofResource(resourceType: string): Record<string, string> {
  switch (resourceType) {
    case 'registration':
      return { position: t`Position at work`, note: t`Note of the participant` };
    case 'registration-export':
      return { language: t`Language of the participant`, people: t`People in the file` };
    case 'delegation':
      return { contactEmail: t`E-mail of the contact` };
    case 'badge-run':
      return { layout: t`Paper`, people: t`Badges`, language: t`Language of the badge` };
    case 'team-member':
      return { role: t`Role in the team` };
    case 'participant-link':
    case 'contact-link':
      return { sentAt: t`Mailed`, renewedAt: t`Made anew`, revokedAt: t`Switched off` };
    default:
      return {};
  }
}

function common(): Record<string, string> {
  return {
    activities: t`During the seminar`,
    adoptedAt: t`Put in force on`,
    approval: t`An organizer approves each registration`,
    approvalAgain: t`What a participant may change only with a new approval`,
    answers: t`Answers`,
    attempts: t`Attempts`,
    audience: t`Audience`,
    biography: t`Biography`,
    body: t`Text`,
    breaks: t`Breaks`,
    photoId: t`Picture`,
    cancelledAt: t`Withdrawn on`,
    capacity: t`Places`,
    erasedAt: t`Erased on`,
    contactErasedAt: t`Contact erased on`,
    retentionDays: t`Days that data of participants are kept`,
    sessionId: t`Session`,
    shown: t`What is shown`,
    signUp: t`Only for those who sign up`,
    signedUpAt: t`Signed up on`,
    categories: t`Categories of participants`,
    categoryCode: t`Category`,
    categoryCodes: t`Categories`,
    closesAt: t`Closes at`,
    clusterIds: t`Clusters`,
    colour: t`Colour`,
    confirmedAt: t`Confirmed on`,
    contactEmail: t`E-mail for questions`,
    contactName: t`Contact`,
    contactPhone: t`Phone of the contact`,
    days: t`Days`,
    delegationId: t`Delegation`,
    directions: t`Directions`,
    email: t`E-mail`,
    dueAt: t`Next attempt`,
    endsAt: t`Ends at`,
    endsOn: t`Last day`,
    failure: t`Why it was not taken`,
    filter: t`Whom it is for`,
    fileName: t`Name of the file`,
    firstChoice: t`First choice`,
    format: t`Kind of file`,
    fullName: t`Full name`,
    groupId: t`Group`,
    groups: t`Groups`,
    guideLanguages: t`Languages of the guides`,
    heldWithin: t`Held within`,
    inOrder: t`Stops in their order`,
    hostGroupLimit: t`Groups at once`,
    hostPeopleLimit: t`People at once`,
    kind: t`Kind`,
    language: t`Language of letters`,
    languages: t`Languages in which it is shown`,
    letters: t`Letters to new people`,
    level: t`Level`,
    lifecycle: t`State of the seminar`,
    lines: t`Lines`,
    locked: t`Locked people`,
    maxSize: t`Largest size`,
    minSize: t`Smallest size`,
    moved: t`Changed group`,
    name: t`Name`,
    note: t`Note`,
    nothingRanked: t`Wished nothing`,
    offerExpiresAt: t`The place is kept until`,
    offerHours: t`Hours that an offered place is kept`,
    offeredAt: t`Place offered on`,
    notRanked: t`Not among the wishes`,
    number: t`Number`,
    opensAt: t`Opens at`,
    organizationId: t`Organization`,
    organizerIds: t`Organizers`,
    participants: t`Participants`,
    phone: t`Phone`,
    place: t`Place`,
    placeOrganizationId: t`Place (organization)`,
    position: t`Place in the order`,
    preferences: t`Wished routes`,
    priority: t`Priority on the waiting list`,
    presentedBy: t`Presented by`,
    publishedAt: t`Published on`,
    publishedBy: t`Published by`,
    publishedVersion: t`Published version`,
    purpose: t`Purpose`,
    questions: t`Questions`,
    reason: t`Reason`,
    recipients: t`Number of people`,
    regionCode: t`Region`,
    regionCodes: t`Regions`,
    registeredAt: t`Registered on`,
    registrationId: t`Participant`,
    repliesOpen: t`Takes replies`,
    role: t`Role`,
    routeId: t`Route`,
    routeIds: t`Routes wished first`,
    runs: t`Had written`,
    search: t`Searched for`,
    sampleData: t`Sample data`,
    sessionIds: t`Sessions`,
    skipFaulty: t`Leaves out faulty lines`,
    slug: t`Address of the page`,
    speakerIds: t`Speakers`,
    stageId: t`Stage`,
    startsAt: t`Begins at`,
    stopId: t`Stop`,
    startsOn: t`First day`,
    state: t`State`,
    status: t`Status`,
    statuses: t`Statuses`,
    stepFreeAccess: t`Access without steps`,
    subject: t`Subject`,
    summary: t`Summary`,
    timeZone: t`Time zone`,
    title: t`Title`,
    topics: t`Topics`,
    unsubscribedAt: t`Refused on`,
    updateChanged: t`Changes those who are registered`,
    venue: t`Venue`,
    venueOrganizationId: t`Venue (organization)`,
    visitMinutes: t`Minutes of a visit`,
    waitingList: t`Waiting list`,
    withoutLetter: t`Without a letter`,
    workplace: t`Place of work`,
  };
}
