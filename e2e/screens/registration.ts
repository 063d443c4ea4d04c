import { expect, type Locator, type Page } from '@playwright/test';
import { type Language, words } from '../support/words.ts';

type Field = 'Full name' | 'E-mail' | 'Phone' | 'Place of work' | 'Position' | 'Region' | 'You take part as';

/** The form in which people register and change what they entered. */
export class RegistrationScreen {
  readonly page: Page;
  readonly say: ReturnType<typeof words>;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.say = words(language, 'programme', 'registering', '../ui/calendar');
  }

  field(name: Field): Locator {
    return this.page.getByLabel(this.say(name)).and(this.page.locator('input, select, textarea'));
  }

  async fillIn(values: Partial<Record<'Full name' | 'E-mail' | 'Phone' | 'Place of work' | 'Position', string>>) {
    for (const [name, value] of Object.entries(values)) await this.field(name as Field).fill(value);
  }

  agree(): Promise<void> {
    return this.page.getByRole('checkbox', { name: this.say(CONSENT) }).check();
  }

  /** The routes in the order of the wishes, as they are now shown. */
  get order(): Locator {
    return this.page.getByRole('list', { name: this.say('Your order of routes') }).getByRole('listitem');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name: this.say(name), exact: true });
  }

  /** Adds a route to the wishes and moves it about, with the keyboard alone. */
  async press(action: 'Add to your order: {0}' | 'Move up: {name}' | 'Move down: {name}', route: number) {
    const name = this.say('Route {number}', { number: route });
    await this.pressByKeyboard(this.page.getByRole('button', { name: this.say(action, { 0: name, name }) }));
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name: this.say(name) });
  }

  /** Answers a question that has been asked. */
  async confirm(question: string, answer: string) {
    const dialog = this.page.getByRole('dialog', { name: this.say(question) });
    await dialog.getByRole('button', { name: this.say(answer) }).click();
    await expect(dialog).toBeHidden();
  }

  async pressByKeyboard(button: Locator) {
    await expect(button).toBeVisible();
    for (let step = 0; step < 200; step++) {
      if (await button.evaluate((element) => element === document.activeElement)) {
        await this.page.keyboard.press('Enter');
        return;
      }
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${button}`);
  }

  async expectOrder(...routes: number[]) {
    await expect(this.order).toHaveCount(routes.length);
    for (const [index, number] of routes.entries()) {
      await expect(this.order.nth(index)).toContainText(this.say('Route {number}', { number }));
    }
  }

  /** That a field says what is wrong with it, to those who see it and to those who hear it. */
  async expectRefused(field: Field, why: string) {
    await expect(this.field(field)).toHaveAccessibleDescription(this.say(why));
    await expect(this.field(field)).toHaveAttribute('aria-invalid', 'true');
  }
}

const CONSENT = 'I agree that the organizers of this seminar keep and use what I have entered, for this seminar only';
