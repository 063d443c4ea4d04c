import { expect, type Page } from '@playwright/test';

/** A written page can be read at once; its buttons do something once the app has taken it over. */
export async function takenOver(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', /light|dark/);
}
