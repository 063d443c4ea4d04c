import type { Locator } from '@playwright/test';
import { ConsoleScreen } from './console.ts';

/** The queue of what readers replied to the press release of one seminar. */
export class RepliesScreen extends ConsoleScreen {
  get entries(): Locator {
    return this.page.getByRole('list', { name: 'Replies', exact: true }).getByRole('listitem');
  }

  entry(author: string): Locator {
    return this.entries.filter({ hasText: author });
  }

  /** Shows those in one state. */
  async show(state: 'Waiting' | 'Approved' | 'Rejected') {
    await this.button(state).click();
  }

  async choose(author: string) {
    await this.page.getByRole('checkbox', { name: `Choose the reply of ${author}` }).check();
  }

  async undo() {
    await this.page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click();
  }
}
