import type { Timetable, TimetableVisit } from '@/api/client';

/** For tests: one route of one group with two stops. */
export function aTimetable(fields: Partial<Timetable> = {}): Timetable {
  return {
    id: 't1',
    revision: 3,
    seminarId: 's1',
    state: 'PROPOSED',
    createdAt: '2019-02-01T05:00:00Z',
    createdBy: 'Daniyar',
    jobId: 'j1',
    settings: {
      date: '2019-02-14',
      from: '09:00:00',
      until: '18:00:00',
      grid: 5,
      startAtVenue: false,
      endAtVenue: false,
      weights: { travel: 2, waiting: 3, longWaiting: 3, finish: 1, move: 30 },
      timeLimitSeconds: 60,
    },
    stopAsked: false,
    figures: {
      cost: 190,
      travel: 15,
      waiting: 0,
      moved: 0,
      groups: [
        {
          groupId: 'g1',
          people: 25,
          leaves: '2019-02-14T04:00:00Z',
          finishes: '2019-02-14T06:15:00Z',
          travel: 15,
          waiting: 0,
        },
      ],
      proof: {
        optimal: true,
        cost: 190,
        lowerBound: 190,
        gap: 0,
        parts: 1,
        provenParts: 1,
        solver: 'OR-Tools CP-SAT 9.15',
        milliseconds: 40,
      },
    },
    contradictions: [],
    minimal: false,
    smallest: false,
    broken: 0,
    edited: false,
    ...fields,
  };
}

export function aVisit(fields: Partial<TimetableVisit> = {}): TimetableVisit {
  return {
    id: 'v1',
    revision: 1,
    timetableId: 't1',
    groupId: 'g1',
    stopId: 'p1',
    startsAt: '2019-02-14T04:00:00Z',
    endsAt: '2019-02-14T05:00:00Z',
    pinned: false,
    ...fields,
  };
}
