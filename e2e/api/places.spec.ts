import { mark, registration, seminarWithRoutes } from '../support/a-seminar.ts';
import { Api, expectProblem, type Json } from '../support/api.ts';
import { expect, test } from '../support/test.ts';

test('many at once for few places: exactly as many are confirmed as there are places', async ({
  department,
  everyone,
}) => {
  const { base } = await seminarWithRoutes(department, { capacity: 5, waitingList: true });
  const people = Array.from({ length: 20 }, () => registration(`${mark('r')}@sample.example`));

  const receipts = await Promise.all(people.map((person) => everyone.create(`${base}/registrations`, person)));

  const having = (status: string) => receipts.filter((receipt) => receipt.status === status).length;
  expect({ confirmed: having('CONFIRMED'), waiting: having('WAITLISTED') }).toEqual({ confirmed: 5, waiting: 15 });
  const counts = await department.read(`${base}/registrations/counts`);
  expect(counts).toMatchObject({ total: 20, byStatus: { CONFIRMED: 5, WAITLISTED: 15 }, placesLeft: 0 });
});

test('a place that becomes free is offered to whoever waits longest, and goes on when it is declined', async ({
  department,
  everyone,
  request,
}) => {
  const { base } = await seminarWithRoutes(department, { capacity: 1, waitingList: true });
  const register = (): Promise<Json> =>
    everyone.create(`${base}/registrations`, registration(`${mark('r')}@sample.example`));
  const [first, second, third] = [await register(), await register(), await register()];
  const statusOf = async ({ token }: Json) =>
    (await new Api(request, `Link ${token}`).read('/my-registration')).registration.status;
  expect(await Promise.all([first, second, third].map(statusOf))).toEqual(['CONFIRMED', 'WAITLISTED', 'WAITLISTED']);

  const participant = new Api(request, `Link ${first.token}`);
  await participant.create(`${base}/registrations/${first.registrationId}/cancellation`);
  await participant.create(`${base}/registrations/${first.registrationId}/cancellation`);

  await expect
    .poll(() => Promise.all([first, second, third].map(statusOf)))
    .toEqual(['CANCELLED', 'OFFERED', 'WAITLISTED']);
  const answer = async ({ token, registrationId }: Json, deed: string) =>
    (await new Api(request, `Link ${token}`).post(`${base}/registrations/${registrationId}/${deed}`)).status();
  expect(await answer(second, 'offer-refusal')).toBe(200);
  expect(await answer(second, 'offer-acceptance')).toBe(409);
  expect(await answer(third, 'offer-acceptance')).toBe(200);
  expect(await Promise.all([first, second, third].map(statusOf))).toEqual(['CANCELLED', 'CANCELLED', 'CONFIRMED']);
});

test('where nobody waits, a full seminar says so', async ({ department, everyone }) => {
  const { base } = await seminarWithRoutes(department, { capacity: 0, waitingList: false });

  const answer = await everyone.post(`${base}/registrations`, registration(`${mark('r')}@sample.example`));
  await expectProblem(answer, 409, 'seminar-full');
});

test('registering twice is one registration, and the second answer carries no link', async ({
  department,
  everyone,
}) => {
  const { base } = await seminarWithRoutes(department);
  const person = registration(`${mark('r')}@sample.example`);

  const first = await everyone.create(`${base}/registrations`, person);
  const again = await everyone.post(`${base}/registrations`, person);
  expect(again.status()).toBe(200);
  const receipt = await again.json();
  expect(receipt.registrationId).toBe(first.registrationId);
  expect(receipt.link ?? receipt.token).toBeUndefined();
});

test('registration that is not open is refused', async ({ department, everyone }) => {
  const { base } = await seminarWithRoutes(department, { lifecycle: ['PUBLISHED'] });

  const answer = await everyone.post(`${base}/registrations`, registration(`${mark('r')}@sample.example`));
  await expectProblem(answer, 409, 'registration-not-open');
});
