import { inAll, mark, organization, seminar } from './a-seminar.ts';
import type { Api, Json } from './api.ts';

export const DANIYAR = { subject: '11111111-0000-4000-8000-000000000002', name: 'Данияр Сейтов', role: 'ORGANIZER' };
export const SAULE = { subject: '11111111-0000-4000-8000-000000000003', name: 'Сәуле Ахметова', role: 'ORGANIZER' };
export const MARAT = { subject: '11111111-0000-4000-8000-000000000004', name: 'Marat', role: 'READER' };

/** The instant at which clocks in Astana show that time on the day of the seminar. */
export const at = (time: string) => new Date(`2026-12-10T${time}:00+05:00`).toISOString();

/** A draft with two places, three sessions with a time and one without. */
export async function programme(api: Api, team: Json[] = [DANIYAR]) {
  const slug = mark('programme');
  const made = await api.create('/seminars', seminar(slug));
  const base = `/seminars/${made.id}`;
  for (const member of team) await api.create(`${base}/team`, member);
  const school = await api.create('/organizations', {
    ...organization(`School of ${slug}`),
    shortName: inAll('Lyceum'),
  });
  const stage = await api.create(`${base}/stages`, { name: inAll('General session'), place: inAll('Great hall') });
  const speaker = await api.create(`${base}/speakers`, { name: inAll('Raushan Ospanova'), role: inAll('Director') });
  const session = (kind: string, title: string, facts: Json = {}) =>
    api.create(`${base}/sessions`, { stageId: stage.id, kind, title: inAll(title), ...facts });
  const sessions = {
    opening: await session('SPEECH', 'Opening words', { startsAt: at('09:00'), endsAt: at('09:30') }),
    report: await session('SPEECH', 'The report', {
      startsAt: at('10:00'),
      endsAt: at('11:00'),
      speakerIds: [speaker.id],
    }),
    lesson: await session('PANORAMIC_LESSON', 'Open lesson', {
      startsAt: at('11:00'),
      endsAt: at('12:00'),
      placeOrganizationId: school.id,
      speakerIds: [speaker.id],
    }),
    tour: await session('TOUR', 'Tour of the house'),
  };
  const timesOf = async (id: string) => {
    const { startsAt, endsAt, place } = await api.read(`${base}/sessions/${id}`);
    return {
      startsAt: startsAt && new Date(startsAt).toISOString(),
      endsAt: endsAt && new Date(endsAt).toISOString(),
      place,
    };
  };
  return {
    id: made.id as string,
    base,
    sessions,
    stage,
    school,
    timesOf,
    page: `/en/console/seminars/${made.id}/programme?view=places`,
  };
}
