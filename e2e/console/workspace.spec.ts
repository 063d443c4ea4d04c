import { ConsoleScreen } from '../screens/console.ts';
import { programme } from '../support/a-programme.ts';
import { expect, test } from '../support/test.ts';

test('every part of a seminar is in sight on a laptop, in Kazakh too', async ({ page, department }) => {
  const { page: address } = await programme(department);
  await page.setViewportSize({ width: 1280, height: 800 });
  await new ConsoleScreen(page).signIn('daniyar', address);

  await page.goto(address.replace('/en/', '/kk/'));

  const last = page.getByRole('navigation', { name: 'Семинар бөлімдері' }).getByRole('link').last();
  await expect(last).toHaveText('Тарих');
  await expect(last).toBeInViewport({ ratio: 1 });
});
