import { readFile } from 'node:fs/promises';
import { ConsoleScreen } from '../screens/console.ts';
import { mark, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { mailTo } from '../support/mailbox.ts';
import { expectNoWider } from '../support/narrow.ts';
import { expect, test } from '../support/test.ts';

/** As Excel in Kazakhstan writes a CSV. */
function windows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (letter === 'ё') return 0xb8;
      if (letter === '№') return 0xb9;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );
}

test('an organizer registers people from a table as people have it, once however often it is sent, and takes them out', async ({
  page,
  request,
  department,
}) => {
  test.slow();
  const { id, base } = await seminarWithRoutes(department);
  const daniyar = { subject: '11111111-0000-4000-8000-000000000002', name: 'Daniyar', role: 'ORGANIZER' };
  await department.create(`${base}/team`, daniyar);
  const email = (name: string) => `${mark(name)}@sample.example`;
  const anna = email('anna');
  const petr = email('petr');
  const table = {
    name: 'участники.csv',
    mimeType: 'text/csv',
    buffer: windows1251(
      [
        'Список участников семинара;;;',
        '№;ФИО;Эл. почта;Откуда',
        `1;Иванова Анна;${anna};г. Астана`,
        '2;Без Почты;нет;Алматы',
        `3;Петров Пётр;${petr};Акмолинская обл.`,
      ].join('\r\n'),
    ),
  };
  const screen = new ConsoleScreen(page);
  const file = page.getByLabel(/Choose a file/);
  const read = async () => {
    await file.setInputFiles(table);
    await expect(page.getByText('3 lines of people · headings in line 2')).toBeVisible();
    await screen.field('The column “Откуда” is read as').selectOption({ label: 'Region' });
  };

  await test.step('the columns are guessed, and corrected', async () => {
    await screen.signIn('daniyar', `/en/console/seminars/${id}/registrations/import`);
    await expectAccessible(page);
    await read();
    await expect(screen.field('The column “ФИО” is read as')).toHaveValue('FULL_NAME');
    await expect(screen.field('The column “Эл. почта” is read as')).toHaveValue('EMAIL');
    await expect(page.getByText('Иванова Анна · Без Почты · Петров Пётр')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the check names the line that cannot be taken', async () => {
    await screen.button('Check the lines').click();
    const fault = page.getByRole('row', { name: /Line 4/ });
    await expect(fault).toContainText('Эл. почта');
    await expect(fault).toContainText('Write one e-mail address, such as name@example.kz');
    await expectAccessible(page);
  });

  await test.step('the others are registered and written to', async () => {
    await expect(screen.button('Import')).toBeDisabled();
    await page.getByRole('checkbox', { name: 'Leave out the lines that cannot be taken' }).check();
    await screen.button('Import').click();
    await page
      .getByRole('dialog', { name: 'Import these people?' })
      .getByRole('button', { name: 'Import', exact: true })
      .click();
    await expect(page.getByText('The file is imported.')).toBeVisible();
    await mailTo(request, petr, '/my-registration#');
  });

  await test.step('the same file registers nobody twice', async () => {
    await read();
    await screen.button('Check the lines').click();
    await expect(page.getByText('Registered already')).toBeVisible();
    await expect(screen.button('Import')).toBeDisabled();
    expect((await department.read(`${base}/registrations/counts`)).total).toBe(2);
  });

  await test.step('on a phone nothing is wider than the screen', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await expect(screen.field('The column “Откуда” is read as')).toBeVisible();
    await expectNoWider(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('and they come out as a file', async () => {
    await page.goto(`/en/console/seminars/${id}/registrations`);
    await screen.button('Export').click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Text (CSV)' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain('Петров Пётр');
    expect(text).toContain(anna);
    expect(text.trim().split('\r\n')).toHaveLength(3);
  });
});
