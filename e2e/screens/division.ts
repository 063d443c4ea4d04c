import { expect, type Locator } from '@playwright/test';
import { ConsoleScreen } from './console.ts';

/** The screen on which the participants of a seminar are shared out over its groups. */
export class DivisionScreen extends ConsoleScreen {
  /** Runs the division, for the first time or again. */
  async run(note: string) {
    const again = this.button('Run again');
    const first = this.button('Run the division');
    await expect(again.or(first).first()).toBeVisible();
    if (await again.isVisible()) await again.click();
    await this.field('Note').fill(note);
    await first.click();
    await expect(this.page.getByRole('navigation', { name: 'Divisions' }).locator('[aria-current=true]')).toContainText(
      note,
    );
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  async look(view: 'Result' | 'People' | 'Comparison' | 'Locks') {
    const ways = this.page.getByRole('navigation', { name: 'Ways to look at the division' });
    await ways.getByRole('link', { name: new RegExp(`^${view}`) }).click();
    await expect(ways.locator('[aria-current=page]')).toContainText(view);
  }

  /** How many people each group has, in the order of the table. */
  async sizes(): Promise<number[]> {
    const cells = this.page.getByRole('region', { name: 'Groups' }).getByText(/^\d+ between \d+ and \d+/);
    await expect(cells.first()).toBeVisible();
    return (await cells.allInnerTexts()).map((text) => Number.parseInt(text, 10));
  }

  /** What the proof says: the total, and what no division can go below. */
  async proof(): Promise<string[]> {
    const proof = this.page.getByRole('region', { name: 'Proven: it cannot be bettered' });
    await expect(proof).toBeVisible();
    return proof.getByRole('definition').allInnerTexts();
  }

  async openPerson(name: string) {
    await this.rows('People').getByRole('link', { name, exact: true }).first().click();
    await expect(this.person(name)).toBeVisible();
  }

  person(name: string): Locator {
    return this.page.getByRole('dialog', { name });
  }

  async adopt() {
    await this.button('Put in force').click();
    const dialog = this.page.getByRole('dialog', { name: 'Put this division in force?' });
    await dialog.getByRole('button', { name: 'Put in force' }).click();
    await expect(dialog).toBeHidden();
  }
}
