import { RepliesScreen } from '../screens/replies.ts';
import { DANIYAR, MARAT } from '../support/a-programme.ts';
import { seminarWithRelease } from '../support/a-release.ts';
import { reader } from '../support/a-reply.ts';
import { expectAccessible } from '../support/accessible.ts';
import type { Json } from '../support/api.ts';
import { expect, test } from '../support/test.ts';

const said = (author: string, text: string): Json => ({
  author,
  email: `${author.toLowerCase()}@sample.example`,
  text,
});

test('replies wait until an organizer approves them, many at once, and each verdict can be undone', async ({
  page,
  department,
  everyone,
}) => {
  test.slow();
  const { seminarId, address } = await seminarWithRelease(department);
  await department.create(`/seminars/${seminarId}/team`, DANIYAR);
  const send = reader(everyone, address);
  const shown = async (): Promise<Json[]> => {
    const answer = await everyone.get(`${address}/replies`);
    expect(await answer.text()).not.toContain('@sample.example');
    return (await answer.json()).items;
  };
  const authors = async () => (await shown()).map(({ author }) => author);
  const screen = new RepliesScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${seminarId}/replies`);

  await test.step('sees that nothing waits, and then what comes, without asking', async () => {
    await expect(page.getByText('No reply is waiting')).toBeVisible();
    await expectAccessible(page);
    await send(said('Aigul', 'Where can one read more?\nAnd when?'));
    await send(said('Bolat', 'See you there'));
    await send(said('Cyril', 'Buy pills'));
    await expect(screen.entries).toHaveText([/^Aigul.*Where can one read more/, /^Bolat/, /^Cyril/]);
    await expect(screen.entry('Aigul').getByRole('link', { name: 'aigul@sample.example' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Replies 3 are waiting' })).toBeVisible();
    await expectAccessible(page);
    expect(await shown()).toEqual([]);
  });

  await test.step('approves all but one, and rejects that one', async () => {
    await page.getByRole('checkbox', { name: 'Choose all (3)' }).check();
    await page.getByRole('checkbox', { name: 'Choose the reply of Cyril' }).uncheck();
    await expectAccessible(page);
    await screen.button('Approve (2)').click();
    await expect(page.getByText('2 replies are approved.')).toBeVisible();
    await expect(screen.entries).toHaveText([/^Cyril/]);
    expect(await authors()).toEqual(['Aigul', 'Bolat']);
    await screen.button('Reject: Cyril').click();
    await expect(page.getByText('1 reply is rejected.')).toBeVisible();
    await expect(page.getByText('No reply is waiting')).toBeVisible();
  });

  await test.step('undoes the verdict, and gives another one by key', async () => {
    await screen.undo();
    await expect(screen.entry('Cyril')).toBeVisible();
    await screen.entry('Cyril').focus();
    await page.keyboard.press('r');
    await expect(page.getByText('No reply is waiting')).toBeVisible();
    await screen.show('Rejected');
    await expect(screen.entries).toHaveText([/^Cyril/]);
    await expectAccessible(page);
    expect(await authors()).toEqual(['Aigul', 'Bolat']);
  });

  await test.step('takes approved ones back by keyboard: the arrows move, x chooses, r rejects', async () => {
    await screen.show('Approved');
    await screen.entry('Bolat').focus();
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await expect(screen.entry('Aigul')).toBeFocused();
    await page.keyboard.press('x');
    await page.keyboard.press('r');
    await expect(page.getByText('2 replies are rejected.')).toBeVisible();
    await expect(page.getByText('No reply has been approved yet')).toBeVisible();
    expect(await shown()).toEqual([]);
    await screen.undo();
    await expect(screen.entries).toHaveText([/^Bolat/, /^Aigul/]);
    expect(await authors()).toEqual(['Aigul', 'Bolat']);
  });

  await test.step('sees of an answer which reply it is to', async () => {
    const [first] = await shown();
    await send({ ...said('Dana', 'In the library'), parentId: first?.id });
    await screen.show('Waiting');
    await expect(screen.entry('Dana')).toContainText('In answer to Aigul: “Where can one read more? And when?”');
    await screen.button('Approve: Dana').click();
    await expect(page.getByText('No reply is waiting')).toBeVisible();
    expect((await shown())[0]?.replies.map(({ author }: Json) => author)).toEqual(['Dana']);
  });
});

test('readers of the team see neither the replies nor who wrote them', async ({ page, department, everyone }) => {
  const { seminarId, address } = await seminarWithRelease(department);
  await department.create(`/seminars/${seminarId}/team`, MARAT);
  await reader(everyone, address)(said('Aigul', 'Where can one read more?'));
  const screen = new RepliesScreen(page);

  await screen.signIn('marat', `/en/console/seminars/${seminarId}/replies`);

  await expect(page.getByText('Replies are moderated by the organizers of the team.')).toBeVisible();
  await expect(page.getByText('Aigul')).toHaveCount(0);
  await expectAccessible(page);
});
