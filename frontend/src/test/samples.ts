import type {
  Organization,
  Programme,
  Question,
  Registration,
  Route,
  Seminar,
  Session,
  Speaker,
  Stage,
  Stop,
  TeamMember,
} from '@/api/client';

const id = (number: number) => `0199a000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const aSeminar = (changes: Partial<Seminar> = {}): Seminar => ({
  id: id(1),
  revision: 3,
  slug: 'astana-2019',
  title: { en: 'Clusters' },
  level: 'REPUBLICAN',
  startsOn: '2019-02-14',
  endsOn: '2019-02-14',
  timeZone: 'Asia/Almaty',
  lifecycle: 'REGISTRATION_OPEN',
  nextLifecycles: ['REGISTRATION_CLOSED', 'CANCELLED'],
  organizerIds: [],
  directions: [],
  activities: [],
  categories: [],
  waitingList: true,
  retentionDays: 365,
  sampleData: false,
  createdAt: '2019-01-10T05:00:00Z',
  ...changes,
});

export const aProgramme = (changes: Partial<Programme> = {}): Programme => ({
  seminar: aSeminar(),
  stages: [],
  clusters: [],
  organizers: [],
  routes: [1, 2, 3].map((number) => ({
    id: id(100 + number),
    revision: 1,
    seminarId: id(1),
    number,
    topics: [],
    clusterIds: [],
    inOrder: false,
    stops: [],
    clusters: [],
  })),
  ...changes,
});

export const anOrganization = (changes: Partial<Organization> = {}): Organization => ({
  id: id(50),
  revision: 1,
  kind: 'SCHOOL',
  name: { en: 'School No. 13' },
  createdAt: '2019-01-10T05:00:00Z',
  ...changes,
});

export const aRegistration = (changes: Partial<Registration> = {}): Registration => ({
  id: id(201),
  revision: 1,
  seminarId: id(1),
  status: 'CONFIRMED',
  fullName: 'Gulnar Akhmetova',
  email: 'gulnar@sample.example',
  regionCode: 'KZ-39',
  language: 'kk',
  preferences: [],
  clusterWishes: [],
  stepFreeAccess: false,
  answers: {},
  registeredAt: '2019-01-20T06:00:00Z',
  priority: 0,
  ...changes,
});

export const aTeamMember = (changes: Partial<TeamMember> = {}): TeamMember => ({
  id: id(301),
  revision: 1,
  seminarId: id(1),
  subject: 'daniyar',
  name: 'Daniyar Seitov',
  role: 'ORGANIZER',
  ...changes,
});

export const aStage = (changes: Partial<Stage> = {}): Stage => ({
  id: id(401),
  revision: 1,
  seminarId: id(1),
  position: 1,
  name: { en: 'General session' },
  ...changes,
});

export const aSession = (changes: Partial<Session> = {}): Session => ({
  id: id(501),
  revision: 1,
  seminarId: id(1),
  stageId: id(401),
  position: 1,
  kind: 'SPEECH',
  signUp: false,
  title: { en: 'Capital education' },
  speakerIds: [],
  clusterIds: [],
  ...changes,
});

export const aSpeaker = (changes: Partial<Speaker> = {}): Speaker => ({
  id: id(601),
  revision: 1,
  seminarId: id(1),
  name: { en: 'Aigul Serik' },
  ...changes,
});

export const aQuestion = (changes: Partial<Question> = {}): Question => ({
  code: 'diet',
  kind: 'TEXT',
  label: { en: 'What do you eat?' },
  required: false,
  options: [],
  categoryCodes: [],
  ...changes,
});

export const aStop = (changes: Partial<Stop> = {}): Stop => ({
  id: id(701),
  revision: 1,
  seminarId: id(1),
  routeId: id(101),
  position: 1,
  organizationId: id(50),
  topics: [],
  clusterIds: [],
  sessionIds: [],
  breaks: [],
  languages: [],
  ...changes,
});

export const aRoute = (changes: Partial<Route> = {}): Route => ({
  id: id(101),
  revision: 1,
  seminarId: id(1),
  number: 1,
  topics: [],
  clusterIds: [],
  inOrder: false,
  ...changes,
});
