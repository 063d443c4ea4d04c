import { t } from '@lingui/core/macro';

/** What kind of thing a fact of the release is: "speaker/…" with an id is a speaker, as is every other of them. */
export function factWords(name: string): string {
  const [kind = ''] = name.split('/');
  const words: Record<string, string> = {
    title: t`Title`,
    date: t`Date`,
    level: t`Level`,
    state: t`Whether it takes place`,
    opensAt: t`Opens at`,
    closesAt: t`Closes at`,
    offset: t`Time zone`,
    venue: t`Venue`,
    audience: t`Participants`,
    organizer: t`Organizer`,
    heldWithin: t`Held within`,
    purpose: t`Purpose`,
    direction: t`Direction`,
    stage: t`Stage`,
    place: t`Place`,
    summary: t`Summary`,
    session: t`Session`,
    kind: t`Kind of session`,
    time: t`Time`,
    speaker: t`Speaker`,
    role: t`Role of a speaker`,
    presentedBy: t`Presented by`,
    cluster: t`Cluster`,
    groups: t`Number of groups`,
    stopsOfEach: t`Organizations on each route`,
    route: t`Route`,
    stop: t`Organization visited`,
    topic: t`Topic`,
    activity: t`Kind of activity`,
    contact: t`E-mail for questions`,
  };
  return words[kind] ?? name;
}
