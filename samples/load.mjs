// Loads the sample seminars over the API, as another department's system would. Running it again changes nothing, or mends
// what was broken off: a draft that is half there is made anew, missing participants are added.
//
//   BAGDAR_URL=http://127.0.0.1:8080 OIDC_URL=http://127.0.0.1:8180/realms/bagdar \
//   SAMPLE_CLIENT_ID=sample-department SAMPLE_CLIENT_SECRET=… [SAMPLE_TEAM='[{"subject":…,"name":…,"role":…}]'] node samples/load.mjs

import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { participants as ofAstana } from './astana-2019/participants.mjs';
import { participants as ofShymkent } from './shymkent-2027/participants.mjs';

const AT_ONCE = 8;

/** @param {string} path of a file beside this one */
const read = async (path) => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));

const samples = [
  {
    facts: await read('./astana-2019/seminar.json'),
    form: await read('./astana-2019/registration-form.json'),
    places: await read('./astana-2019/places.json'),
    people: ofAstana(),
  },
  {
    facts: await read('./shymkent-2027/seminar.json'),
    places: await read('./shymkent-2027/places.json'),
    people: ofShymkent(),
  },
];

let api;
try {
  api = await signIn();
  for (const sample of samples) await loadWhatIsMissing(sample);
} catch (error) {
  console.error(error.cause ? `${error.message}: ${error.cause.message}` : error.message);
  process.exitCode = 1;
}

async function loadWhatIsMissing(sample) {
  const { slug } = sample.facts.seminar;
  const present = await api.find(`/seminars/${slug}`);
  if (!present) return load(sample);
  if (present.lifecycle === 'DRAFT' && present.sampleData) {
    await api.send('DELETE', `/seminars/${present.id}`, undefined, { 'If-Match': `"${present.revision}"` });
    return load(sample);
  }
  const base = `/seminars/${present.id}`;
  await addRelease(base);
  if (present.lifecycle === 'PUBLISHED') {
    if (!(await isFull(base, sample))) return addPeople(base, sample, await routesByNumber(base));
    await move(base, 'REGISTRATION_OPEN');
  }
  console.log(`The sample seminar ${slug} is there already.`);
}

async function load(sample) {
  const { facts, form } = sample;
  const organizations = await ensureAll('/organizations', facts.organizations, facts.seminar.slug);
  const clusters = await ensureAll('/clusters', facts.clusters, facts.seminar.slug);
  const { venueOrganization, organizers, ...seminarFacts } = facts.seminar;
  const seminar = await api.create('/seminars', facts.seminar.slug, {
    ...seminarFacts,
    venueOrganizationId: organizations[venueOrganization],
    organizerIds: organizers.map((key) => organizations[key]),
  });
  const base = `/seminars/${seminar.id}`;
  await addTeam(base);
  if (form) await addForm(base, form);
  const sessions = await addProgramme(base, facts, { organizations, clusters });
  const routes = await addRoutes(base, facts, { organizations, clusters, sessions });
  await addTravel(base, facts, organizations);
  await move(base, 'PUBLISHED');
  await addRelease(base);
  await addPeople(base, sample, routes);
}

async function addForm(base, form) {
  await api.send('PUT', `${base}/registration-form`, form, { 'If-Match': '"0"' });
  console.log('The registration form asks what the seminar wants to know');
}

/** The press release as the service writes it from the data, published where nobody has made one. */
async function addRelease(base) {
  const releases = `${base}/press-releases`;
  const { items } = await api.find(releases);
  if (items.length > 0) return;
  const { id, revision } = await api.create(releases, 'release', {});
  await api.send('POST', `${releases}/${id}/versions`, {}, { 'If-Match': `"${revision}"`, 'Idempotency-Key': randomUUID() });
  console.log('The press release is published');
}

/** Whether all who are to be there are; registration is opened last. */
async function isFull(base, { people, places }) {
  const [{ total }, quotas] = await Promise.all([api.find(`${base}/registrations/counts`), api.find(`${base}/quotas`)]);
  return total >= people.length && quotas.items.length >= places.quotas.length;
}

async function addPeople(base, { people, places }, routes) {
  await addParticipants(base, people, routes);
  await addDelegations(base, places);
  await addSignUps(base, places);
  await addQuotas(base, places);
  await move(base, 'REGISTRATION_OPEN');
}

async function addQuotas(base, places) {
  const { items } = await api.find(`${base}/quotas`);
  for (const [index, quota] of places.quotas.entries()) {
    const isThere = items.some(({ name }) => name.en === quota.name.en);
    if (!isThere) await api.create(`${base}/quotas`, `quota/${index}`, quota);
  }
}

async function routesByNumber(base) {
  const ids = {};
  for await (const route of api.all(`${base}/routes`)) ids[route.number] = route.id;
  return ids;
}

/** Ids by the sample's own keys; what has the same English name is taken as it is. */
async function ensureAll(list, items, slug) {
  const known = new Map();
  for await (const item of api.all(list)) known.set(item.name.en, item.id);
  const ids = {};
  for (const { key, ...item } of items) {
    ids[key] = known.get(item.name.en) ?? (await api.create(list, `${slug}/${key}`, item)).id;
  }
  console.log(`${items.length} ${list.slice(1)}`);
  return ids;
}

async function addTeam(base) {
  for (const member of JSON.parse(process.env.SAMPLE_TEAM ?? '[]')) {
    await api.create(`${base}/team`, `team/${member.subject}`, member);
  }
}

/** Ids of the sessions that routes show, by the sample's own keys. */
async function addProgramme(base, facts, { organizations, clusters }) {
  const speakers = {};
  for (const { key, organization, ...speaker } of facts.speakers) {
    const body = { ...speaker, organizationId: organizations[organization] };
    speakers[key] = (await api.create(`${base}/speakers`, `speaker/${key}`, body)).id;
  }
  const ids = {};
  for (const [s, { sessions, placeOrganization, ...stage }] of facts.stages.entries()) {
    const { id: stageId } = await api.create(`${base}/stages`, `stage/${s}`, {
      ...stage,
      position: s + 1,
      placeOrganizationId: organizations[placeOrganization],
    });
    for (const [n, { key, speakers: keys, clusters: shown, placeOrganization: place, ...session }] of sessions.entries()) {
      const { id } = await api.create(`${base}/sessions`, `session/${s}/${n}`, {
        ...session,
        stageId,
        position: n + 1,
        placeOrganizationId: organizations[place],
        speakerIds: (keys ?? []).map((name) => speakers[name]),
        clusterIds: (shown ?? []).map((name) => clusters[name]),
      });
      if (key) ids[key] = id;
    }
  }
  console.log(`${facts.stages.length} stages with their sessions and speakers`);
  return ids;
}

/** Ids of the routes by their numbers. A stop is a host alone, or a host with what is known of the visit. */
async function addRoutes(base, facts, { organizations, clusters, sessions }) {
  const ids = {};
  for (const { stops, clusters: keys, group, groups = [group], ...route } of facts.routes) {
    const key = `route/${route.number}`;
    const { id: routeId } = await api.create(`${base}/routes`, key, { ...route, clusterIds: keys.map((name) => clusters[name]) });
    ids[route.number] = routeId;
    for (const [index, said] of stops.entries()) {
      const { organization, clusters: shown = [], sessions: held = [], ...visit } = typeof said === 'string' ? { organization: said } : said;
      await api.create(`${base}/stops`, `${key}/stop/${index}`, {
        ...visit,
        routeId,
        position: index + 1,
        organizationId: organizations[organization],
        clusterIds: shown.map((name) => clusters[name]),
        sessionIds: held.map((name) => sessions[name]),
      });
    }
    for (const each of groups) await api.create(`${base}/groups`, `${key}/group/${each.number}`, { ...each, routeId });
  }
  console.log(`${facts.routes.length} routes with their stops and groups`);
  return ids;
}

/** How fast buses are, and the ways of which somebody knows better. */
async function addTravel(base, { travel }, organizations) {
  if (!travel) return;
  const unsaid = { 'If-Match': '"0"' };
  await api.send('PUT', `${base}/travel-settings`, travel.settings, unsaid);
  for (const { from, to, minutes } of travel.times) {
    await api.send('PUT', `${base}/travel-times/${organizations[from]}/${organizations[to]}`, { minutes }, unsaid);
  }
  console.log(`${travel.times.length} travel times entered by hand, all others estimated`);
}

async function addParticipants(base, people, routes) {
  let done = 0;
  const next = people.entries();
  const worker = async () => {
    for (const [index, { preferences, ...person }] of next) {
      await api.create(`${base}/registrations`, `registration/${index}`, { ...person, preferences: preferences.map((number) => routes[number]) });
      done += 1;
      if (done % 100 === 0) console.log(`${done} of ${people.length} sample participants`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Some of those who are registered come with a delegation of their region. */
async function addDelegations(base, places) {
  for (const [index, { people: most, ...delegation }] of places.delegations.entries()) {
    const { delegationId } = await api.create(`${base}/delegations`, `delegation/${index}`, { ...delegation, consent: true });
    const { items } = await api.find(`${base}/registrations?region=${delegation.regionCode}&sort=fullName&limit=${most}`);
    for (const { id, revision } of items) {
      await api.send('PUT', `${base}/delegations/${delegationId}/members/${id}`, undefined, { 'If-Match': `"${revision}"` });
    }
  }
  console.log(`${places.delegations.length} delegations with their people`);
}

/** The first in the alphabet take places at what one signs up for, and leave a few. */
async function addSignUps(base, places) {
  const { items: sessions } = await api.find(`${base}/session-places`);
  for (const { sessionId, capacity } of sessions) {
    const { items } = await api.find(`${base}/registrations?status=CONFIRMED&sort=fullName&limit=${capacity - places.placesLeftAtSessions}`);
    for (const { id } of items) await api.send('PUT', `${base}/registrations/${id}/sessions/${sessionId}`);
  }
}

async function move(base, to) {
  const seminar = await api.find(base);
  if (seminar.nextLifecycles.includes(to)) {
    await api.send('POST', `${base}/lifecycle`, { to }, { 'If-Match': `"${seminar.revision}"` });
    console.log(`The seminar is now ${to}`);
  }
}

async function signIn() {
  const { BAGDAR_URL, OIDC_URL, SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } = process.env;
  const answer = await fetch(`${OIDC_URL}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: SAMPLE_CLIENT_ID, client_secret: SAMPLE_CLIENT_SECRET }),
  });
  if (!answer.ok) throw new Error(`No token for ${SAMPLE_CLIENT_ID}: ${answer.status} ${await answer.text()}`);
  const { access_token: token } = await answer.json();

  // of this run alone: what an earlier one made may have been deleted since
  const run = randomUUID();

  async function send(method, path, body, headers = {}) {
    const response = await fetch(`${BAGDAR_URL}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      body: body && JSON.stringify(body),
    });
    if (!response.ok && !(method === 'GET' && response.status === 404)) {
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    }
    return response.status === 404 || response.status === 204 ? null : response.json();
  }

  return {
    send,
    find: (path) => send('GET', path),
    create: (path, key, body) => send('POST', path, body, { 'Idempotency-Key': `${run}:${path}:${key}` }),
    async *all(path) {
      let after = '';
      do {
        const page = await send('GET', `${path}?limit=200${after && `&after=${after}`}`);
        yield* page.items;
        after = page.next;
      } while (after);
    },
  };
}
