import { useEffect } from 'react';
import type { RegistrationValues } from '@/ui/registration/registration-values';

const key = (seminarId: string) => `bagdar.registration.${seminarId}`;

/** What was typed before the page was left or reloaded. Kept in this tab only: the computer may be shared. */
export function readDraft(seminarId: string): Partial<RegistrationValues> {
  try {
    // Consent is given when the form is sent, not remembered.
    const { consent: _consent, ...draft } = JSON.parse(
      sessionStorage.getItem(key(seminarId)) ?? '{}',
    ) as Partial<RegistrationValues>;
    return draft;
  } catch {
    return {};
  }
}

export function forgetDraft(seminarId: string) {
  try {
    sessionStorage.removeItem(key(seminarId));
  } catch {
    // Nothing was kept, then.
  }
}

export function useKeptDraft(seminarId: string, values: RegistrationValues) {
  useEffect(() => {
    try {
      sessionStorage.setItem(key(seminarId), JSON.stringify(values));
    } catch {
      // Without storage a draft lives as long as the page.
    }
  }, [seminarId, values]);
}
