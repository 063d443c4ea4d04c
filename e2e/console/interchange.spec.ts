import { ScheduleScreen } from '../screens/schedule.ts';
import { programme } from '../support/a-programme.ts';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

const SCHEDULE = `<?xml version="1.0" encoding="UTF-8"?>
<schedule>
  <day index="1" date="2026-12-10">
    <room name="Blue room">
      <event guid="11111111-2222-4333-8444-555555555555">
        <title>Clusters in practice</title>
        <start>13:00</start>
        <duration>00:45</duration>
        <persons><person id="7">Aidar Nurlanov</person></persons>
      </event>
      <event guid="11111111-2222-4333-8444-666666666666">
        <title>Endless talk</title>
        <start>14:00</start>
        <duration>90 minutes</duration>
      </event>
    </room>
  </day>
</schedule>`;

const xml = (text: string | Buffer, name = 'schedule.xml') => ({
  name,
  mimeType: 'application/xml',
  buffer: Buffer.from(text),
});

test('a schedule with a bad session is told with its line, goes in without it, and comes out again', async ({
  page,
  department,
  everyone,
}) => {
  test.slow();
  const { id, base, page: address } = await programme(department);
  await department.move(id, 'PUBLISHED');
  const screen = new ScheduleScreen(page);
  await screen.signIn('daniyar', address);
  await screen.button('Import schedule.xml…').click();
  const panel = page.getByRole('dialog', { name: 'Import a schedule' });
  const file = panel.getByLabel(/Choose/);
  await expectAccessible(page);

  await test.step('files that cannot be taken are told why', async () => {
    await file.setInputFiles(xml('this is no XML'));
    await expect(panel.getByRole('alert')).toContainText('cannot be read');
    await file.setInputFiles(xml('<!DOCTYPE schedule [<!ENTITY a "b">]><schedule>&a;</schedule>'));
    await expect(panel.getByRole('alert')).toContainText('document type or entities');
    await file.setInputFiles(xml('<rss/>'));
    await expect(panel.getByRole('alert')).toContainText('no schedule');
    await file.setInputFiles(
      xml(Buffer.from('<?xml version="1.0" encoding="UTF-8"?><schedule>\xe9\xe8</schedule>', 'latin1')),
    );
    await expect(panel.getByRole('alert')).toContainText('encoding');
    await file.setInputFiles(xml(Buffer.alloc(11 * 1024 * 1024, ' ')));
    await expect(panel.getByRole('alert')).toContainText('larger than 10 MB');
  });

  await test.step('what it would do is shown, with the line of the bad one', async () => {
    await file.setInputFiles(xml(SCHEDULE));
    await expect(panel.getByText('Line 14, column')).toBeVisible();
    await expect(panel.getByText('“90 minutes”')).toBeVisible();
    await expect(panel.getByText(/such as 01:30/)).toBeVisible();
    await expect(panel.getByText('New sessions').locator('..')).toContainText('1');
    await expectAccessible(page);
    expect((await department.all(`${base}/sessions`)).length).toBe(4);
  });

  await test.step('the others go into the draft', async () => {
    await panel.getByRole('button', { name: 'Import without the bad ones' }).click();
    await expect(panel.getByText('The schedule is imported.')).toBeVisible();
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'To the programme' }).click();
    await expect(screen.block('Clusters in practice')).toBeVisible();
    expect((await department.all(`${base}/sessions`)).length).toBe(5);
    expect(await (await everyone.get(`${base}/schedule.xml`)).text()).not.toContain('Clusters in practice');
  });

  await test.step('once it is published, the export carries it', async () => {
    await department.create(`${base}/versions`, {});
    const download = page.waitForEvent('download');
    await screen.link('Export what is published (schedule.xml)').click();
    expect((await download).suggestedFilename()).toBe('schedule.xml');
    const exported = await (await everyone.get(`${base}/schedule.xml`, { params: { lang: 'en' } })).text();
    expect(exported).toContain('Clusters in practice');
    expect(exported).toContain('Aidar Nurlanov');
    expect(exported).not.toContain('Endless talk');
  });
});
