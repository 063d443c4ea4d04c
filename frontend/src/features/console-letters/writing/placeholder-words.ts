import { t } from '@lingui/core/macro';

/** What a placeholder stands for, by its name in the contract. */
export function placeholderWords(name: string): string {
  const words: Record<string, string> = {
    name: t`Full name`,
    seminar: t`Title of the seminar`,
    when: t`Day and time`,
    venue: t`Venue`,
    contact: t`E-mail for questions`,
    route: t`Route`,
    group: t`Group`,
    details: t`Box with title, time and venue`,
    link: t`Personal link`,
    changes: t`What has changed in the programme`,
    note: t`Your note on the version`,
    delegation: t`Delegation`,
    registeredBy: t`Who registered the person`,
    offerUntil: t`Until when the place is kept`,
  };
  return words[name] ?? name;
}
