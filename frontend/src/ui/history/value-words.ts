import { t } from '@lingui/core/macro';
import type { Break } from '@/api/client';
import { layoutWords } from '@/ui/badge/layouts';
import { type Language, languageNames, languages } from '@/lib/languages';
import { type Localized, plainText } from '@/lib/localized';
import { formatNumber } from '@/lib/number';
import { formatDay, formatMoment } from '@/lib/time';
import {
  levelWords,
  lifecycleWords,
  messageKindWords,
  organizationKindWords,
  registrationStatusWords,
  sessionKindWords,
} from '@/lib/words';

export interface ValueContext {
  language: Language;
  /** The zone of the seminar: its clocks tell when something was. */
  timeZone: string;
  /** What an id or a code stands for. */
  nameOf: (id: string) => string | undefined;
}

/** A value of a field as people read it; undefined for what only programs read. */
export function valueWords(field: string, value: unknown, context: ValueContext): string | undefined {
  const { language } = context;
  if (value === null || value === undefined || value === '') return t`nothing`;
  if (typeof value === 'boolean') return value ? t`yes` : t`no`;
  if (typeof value === 'number') return formatNumber(value, language);
  if (typeof value === 'string') return stringWords(field, value, context);
  if (isLocalized(value)) return plainText(value, language);
  if (isNamed(value)) return plainText(value.name, language);
  if (isBreak(value)) return `${value.from.slice(0, 5)}–${value.to.slice(0, 5)}`;
  return undefined;
}

export function isLocalized(value: unknown): value is Localized {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => languages.includes(name as Language));
}

/** A category of participants: a code with a name. */
function isNamed(value: unknown): value is { name: Localized } {
  return typeof value === 'object' && value !== null && 'name' in value && isLocalized(value.name);
}

/** Hours in which a host takes nobody. */
function isBreak(value: unknown): value is Break {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T.*Z$/;

function stringWords(field: string, value: string, { language, timeZone, nameOf }: ValueContext): string {
  const enumerated: Record<string, string> | undefined = enumerations()[field];
  const word = enumerated?.[value];
  if (word) return word;
  if (DAY.test(value)) return formatDay(value, language);
  if (INSTANT.test(value)) return formatMoment(value, timeZone, language);
  if (field === 'photoId') return t`a picture`;
  if (isReference(field)) return nameOf(value) ?? t`something that is gone`;
  return nameOf(value) ?? value;
}

function isReference(field: string): boolean {
  return field.endsWith('Id') || field.endsWith('Ids') || field === 'preferences' || field === 'clusterWishes';
}

function enumerations(): Record<string, Record<string, string>> {
  return {
    layout: layoutWords(),
    lifecycle: lifecycleWords(),
    level: levelWords(),
    status: registrationStatusWords(),
    kind: { ...organizationKindWords(), ...sessionKindWords(), ...messageKindWords() },
    activities: sessionKindWords(),
    state: {
      PROPOSED: t`Proposed`,
      ADOPTED: t`In force`,
      SUPERSEDED: t`Replaced`,
      DRAFT: t`Draft`,
      PUBLISHED: t`Published`,
      WITHDRAWN: t`Taken back`,
      PENDING: t`Waiting`,
      APPROVED: t`Approved`,
      REJECTED: t`Rejected`,
      QUEUED: t`About to be sent`,
      SENDING: t`Being sent`,
      SENT: t`Sent`,
      FAILED: t`Given up`,
      CANCELLED: t`Called off`,
    },
    wishes: { ROUTES: t`Routes`, CLUSTERS: t`Clusters`, NONE: t`nothing` },
    role: { ORGANIZER: t`Organizer`, READER: t`Reader` },
    source: { ENTERED: t`Entered by hand`, IMPORTED: t`From a table`, ROUTED: t`From a routing service` },
    language: languageNames,
    languages: languageNames,
    guideLanguages: languageNames,
  };
}
