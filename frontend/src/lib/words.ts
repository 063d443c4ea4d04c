import { t } from '@lingui/core/macro';
import type { Language } from './languages';
import { type Localized, plainText } from './localized';

// The words that the contract writes in capitals, as people read them, in the language now shown.

export function lifecycleWords() {
  return {
    DRAFT: t`Draft`,
    PUBLISHED: t`Announced`,
    REGISTRATION_OPEN: t`Registration is open`,
    REGISTRATION_CLOSED: t`Registration is closed`,
    RUNNING: t`Under way`,
    COMPLETED: t`Completed`,
    ARCHIVED: t`In the archive`,
    CANCELLED: t`Cancelled`,
  };
}

export function levelWords() {
  return {
    REPUBLICAN: t`Republican seminar`,
    REGIONAL: t`Regional seminar`,
    DISTRICT: t`District seminar`,
    CITY: t`City seminar`,
    ORGANIZATION: t`Seminar of one organization`,
  };
}

export function sessionKindWords() {
  return {
    SPEECH: t`Speech`,
    TOUR: t`Tour`,
    PRESENTATION: t`Presentation`,
    EXHIBITION: t`Exhibition`,
    MASTER_CLASS: t`Master class`,
    PANORAMIC_LESSON: t`Panoramic lesson`,
  };
}

/** The kinds of what is searched for, one of each. */
export function searchKindWords() {
  return {
    seminar: t`Seminar`,
    session: t`Session`,
    organization: t`Organization`,
    cluster: t`Cluster`,
  };
}

export function organizationKindWords() {
  return {
    SCHOOL: t`School`,
    KINDERGARTEN: t`Kindergarten`,
    COLLEGE: t`College`,
    ORPHANAGE: t`Orphanage`,
    CENTRE: t`Centre`,
    PALACE: t`Palace`,
    DEPARTMENT: t`Department`,
    OTHER: t`Other`,
  };
}

export function registrationStatusWords() {
  return {
    PENDING: t`Being looked at`,
    CONFIRMED: t`Confirmed`,
    WAITLISTED: t`On the waiting list`,
    OFFERED: t`A place is offered`,
    CANCELLED: t`Withdrawn`,
    REJECTED: t`Not accepted`,
  };
}

export function messageStateWords() {
  return {
    QUEUED: t`Waiting to be sent`,
    SENT: t`Sent`,
    FAILED: t`Could not be sent`,
    CANCELLED: t`Not sent any more`,
  };
}

/** Why somebody is written to. */
export function messageKindWords() {
  return {
    PENDING: t`Registration received`,
    CONFIRMED: t`Registration confirmed`,
    APPROVED: t`Registration approved`,
    WAITLISTED: t`On the waiting list`,
    OFFERED: t`A place is offered`,
    OFFER_EXPIRED: t`Offer expired`,
    PLACE_FOUND: t`A place has become free`,
    CANCELLED: t`Registration withdrawn`,
    REJECTED: t`Registration not accepted`,
    LINK_RENEWED: t`New personal link`,
    LINK_SENT: t`Link to the registration`,
    DELEGATION_OPENED: t`Delegation opened`,
    CONTACT_LINK_RENEWED: t`New link of a contact`,
    CONTACT_LINK_SENT: t`Link of a contact`,
    PROGRAMME_MOVED: t`Programme changed`,
    MAILING: t`Letter to many`,
  };
}

interface Numbered {
  number: number;
  name?: Localized | null;
}

/** A route is called by its name where it has one, by its number otherwise. */
export function routeName({ number, name }: Numbered, language: Language): string {
  return plainText(name, language) || t`Route ${number}`;
}

export function groupName({ number, name }: Numbered, language: Language): string {
  return plainText(name, language) || t`Group ${number}`;
}
