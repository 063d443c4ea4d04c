import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A letter: its frame runs no script, nor the one that would look at it. */
const LETTER = 'iframe[sandbox=""]';

/**
 * Holds the page, as it now is, against WCAG 2.2 AA: in the light colours and in the dark ones. Letters that it shows in
 * frames are looked at apart.
 */
export async function expectAccessible(page: Page) {
  const chosen = await page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    await expectNoViolations(page, `${page.url()} in ${colorScheme} colours`);
    for (const [index, frame] of (await page.locator(LETTER).all()).entries()) {
      const letter = await page.context().newPage();
      await letter.emulateMedia({ colorScheme });
      await letter.setContent((await frame.getAttribute('srcdoc')) ?? '');
      await expectNoViolations(letter, `letter ${index + 1} on ${page.url()} in ${colorScheme} colours`);
      await letter.close();
    }
  }
  await page.emulateMedia({ colorScheme: chosen });
}

async function expectNoViolations(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).exclude(LETTER).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => `${id} at ${target.join(' ')}: ${[...any, ...all, ...none][0]?.message}`),
  );
  expect(found, where).toEqual([]);
}

/**
 * Half-way through a change of colours nothing has the contrast it ends with, and a table that waits for other rows is
 * pale: waits until nothing moves or is awaited any more.
 */
async function settled(page: Page) {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let still = 0; still < 5; ) {
      await frame();
      const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
      still = moving.length === 0 ? still + 1 : 0;
      await Promise.allSettled(moving.map(({ finished }) => finished));
    }
  });
}
