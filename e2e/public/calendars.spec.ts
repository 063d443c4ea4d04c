import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { mark, registration, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { linkIn, mailTo } from '../support/mailbox.ts';
import { seminarPath } from '../support/sample.ts';
import { takenOver } from '../support/taken-over.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const say = words('kk', '../ui/calendar', 'day-programme', 'registering');
const ways = (page: Page) =>
  page.getByRole('list', { name: say('Ways to add the calendar') }).filter({ visible: true });

test('the programme and a single route are followed by the calendars that people have', async ({ page, request }) => {
  await page.goto(`${seminarPath('kk')}/programme`);
  await takenOver(page);
  await page.getByText(say('Add to calendar'), { exact: true }).click();
  await expectAccessible(page);
  await expectCalendar(request, ways(page), 'BEGIN:VEVENT');
  await page.getByText(say('Add to calendar'), { exact: true }).click();
  await expect(ways(page)).toHaveCount(0);

  await page.goto(`${seminarPath('kk')}/programme?by=route&route=2`);
  await takenOver(page);
  await page.getByText(say('This route to calendar'), { exact: true }).click();
  const route = await expectCalendar(request, ways(page), 'BEGIN:VCALENDAR');
  expect(route).toContain('/routes/');
});

test('the address of a participant is handed to no other site', async ({ page, request, department }) => {
  const { base } = await seminarWithRoutes(department);
  const address = `${mark('calendar')}@sample.example`;
  await department.create(`${base}/registrations`, { ...registration(address), language: 'kk' });
  await page.goto(linkIn(await mailTo(request, address)));
  await page.getByText(say('Add what I attend to calendar'), { exact: true }).click();
  await expect(page.getByText(/тек сізге арналған/)).toBeVisible();
  await expectAccessible(page);

  const links = await ways(page).getByRole('link').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  const own = addresses.find((href) => href?.startsWith('webcal:'))?.replace('webcal:', 'http:') ?? '';
  const token = own.split('/').at(-1) as string;
  expect(addresses.filter((href) => href?.includes(token))).toHaveLength(1);
  const answer = await request.get(own);
  expect(answer.headers()['content-type']).toContain('text/calendar');

  const download = page.waitForEvent('download');
  await ways(page)
    .getByRole('button', { name: say('Download as a file (.ics)') })
    .click();
  expect((await download).url()).not.toContain(token);
});

/** Each way names the same calendar, which answers as one. */
async function expectCalendar(request: APIRequestContext, list: Locator, content: string): Promise<string> {
  const link = (name: string) => list.getByRole('link', { name });
  const file = (await link(say('Download as a file (.ics)')).getAttribute('href')) ?? '';
  const answer = await request.get(file);
  expect(answer.headers()['content-type']).toContain('text/calendar');
  expect(await answer.text()).toContain(content);
  const own = await link(say('Calendar of this phone or computer')).getAttribute('href');
  expect(own).toBe(file.replace(/^https?:/, 'webcal:'));
  for (const [name, parameter, expected] of [
    ['Google Calendar', 'cid', own],
    ['Outlook.com', 'url', file],
    ['Microsoft 365', 'url', file],
  ] as const) {
    const href = await link(name).getAttribute('href');
    expect(new URL(href ?? '').searchParams.get(parameter)).toBe(expected);
  }
  return file;
}
