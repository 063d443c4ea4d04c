import { expect, type Page } from '@playwright/test';

/** That the page is no wider than its window; else it says what sticks out. */
export async function expectNoWider(page: Page) {
  const wider = await page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const isWide = document.documentElement.scrollWidth > clientWidth;
    return isWide ? out.map(({ tagName, className }) => `${tagName} ${className}`) : [];
  });
  expect(wider, page.url()).toEqual([]);
}
