import { expect, type Locator } from '@playwright/test';
import { ConsoleScreen } from './console.ts';

/** The programme by the clock, in English. */
export class ScheduleScreen extends ConsoleScreen {
  block(title: string): Locator {
    return this.page.locator('[data-session]').filter({ hasText: title }).first();
  }

  column(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  tray(): Locator {
    return this.page.getByRole('region', { name: 'Without a time' });
  }

  async expectAt(title: string, time: string, column: string) {
    await expect(this.column(column).getByRole('button').filter({ hasText: title })).toContainText(time);
  }

  /** Drags a block by its upper end to a column, so many minutes below the upper end of what is shown. */
  async drag(title: string, to: Locator, minutes = 0) {
    const from = this.block(title);
    await from.scrollIntoViewIfNeeded();
    const held = await boxOf(from);
    const target = await boxOf(to);
    await this.page.mouse.move(held.x + held.width / 2, held.y + 1);
    await this.page.mouse.down();
    await this.page.mouse.move(target.x + 60, held.y + 30, { steps: 4 });
    await this.page.mouse.move(target.x + 60, target.y + minutes * (await this.minute()) + 1, { steps: 6 });
    await this.page.mouse.up();
  }

  /** Drags the lower edge of a block by so many minutes. */
  async stretch(title: string, minutes: number) {
    const block = this.block(title);
    await block.scrollIntoViewIfNeeded();
    const box = await boxOf(block);
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 3];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x, y + minutes * (await this.minute()), { steps: 6 });
    await this.page.mouse.up();
  }

  /** How many pixels a minute is high: hours are ruled at the left. */
  private async minute(): Promise<number> {
    const hours = this.page.locator('[data-board] span[style*="top"]');
    const [first, second] = [await boxOf(hours.nth(1)), await boxOf(hours.nth(2))];
    return (second.y - first.y) / 60;
  }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  expect(box).not.toBeNull();
  return box as NonNullable<typeof box>;
}
