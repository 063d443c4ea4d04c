import { expect, type Locator } from '@playwright/test';
import { ConsoleScreen } from './console.ts';

/** The screen on which the visits of a seminar are planned. */
export class TimetableScreen extends ConsoleScreen {
  /** Plans for the first time, or again, and waits for what comes of it. */
  async plan(change: () => Promise<void> = async () => undefined) {
    const again = this.button('Plan again');
    const first = this.button('Plan the visits');
    await expect(again.or(first).first()).toBeVisible();
    if (await again.isVisible()) await again.click();
    await change();
    await first.click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
    await expect(this.heading('The search is under way')).toBeHidden({ timeout: 60_000 });
  }

  /** A visit on the chart, by what it is called in its row. */
  visit(name: string, chart = 'Visits by group'): Locator {
    return this.page.getByRole('region', { name: chart }).getByRole('button', { name });
  }

  async look(view: 'By group' | 'By host' | 'In figures') {
    const ways = this.page.getByRole('navigation', { name: 'Ways to look at the timetable' });
    await ways.getByRole('link', { name: view }).click();
    await expect(ways.locator('[aria-current=page]')).toContainText(view);
  }
}
