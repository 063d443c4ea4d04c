import { addDays, dayOf } from './time';

interface Keeping {
  endsOn: string;
  timeZone: string;
  retentionDays: number;
}

/** The day until which it is kept who somebody is who comes now, counted as the service does. */
export function keptUntil({ endsOn, timeZone, retentionDays }: Keeping, now: Date): string {
  const today = dayOf(now.toISOString(), timeZone);
  return addDays(today > endsOn ? today : endsOn, retentionDays);
}
