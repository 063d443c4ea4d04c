import { expect, type Locator, type Page } from '@playwright/test';
import { oneAtATime } from '../support/one-at-a-time.ts';
import { product } from '../support/product.ts';

export type Person = 'aigerim' | 'daniyar' | 'saule' | 'marat';

/** The console in English: what its pages have in common. */
export class ConsoleScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a page of the console as somebody who is not signed in yet, and signs in at Keycloak. */
  async signIn(person: Person, path = '/en/console') {
    await this.page.goto(path);
    await this.enterPassword(person, product.password);
    await expect(this.page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  }

  /** The page of Keycloak: in whatever language, its fields have these ids. */
  async enterPassword(username: string, password: string) {
    await expect(this.page).toHaveURL(new RegExp(`^${product.keycloak}`));
    await this.page.locator('#username').fill(username);
    await this.page.locator('#password').fill(password);
    // of two attempts for one person at the same moment, Keycloak refuses one: it might be somebody who guesses
    await oneAtATime(`sign-in-of-${username}`, async () => {
      const answered = this.page.waitForResponse((response) => response.url().includes('/login-actions/authenticate'));
      await this.page.locator('#kc-login').click();
      await answered;
    });
  }

  async open(area: string) {
    await this.page.getByRole('navigation', { name: 'Areas of the console' }).getByRole('link', { name: area }).click();
    await expect(this.heading(area)).toBeVisible();
  }

  /** A part of the work on one seminar. */
  async openPart(name: string) {
    const parts = this.page.getByRole('navigation', { name: 'Parts of the seminar' });
    await parts.getByRole('link', { name, exact: true }).click();
    await expect(parts.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  field(label: string): Locator {
    return this.page
      .getByLabel(new RegExp(`^${escaped(label)}( \\*)?$`))
      .and(this.page.locator('input, select, textarea'));
  }

  async fill(values: Record<string, string>) {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value);
  }

  async select(values: Record<string, string>) {
    for (const [label, value] of Object.entries(values)) await this.field(label).selectOption({ label: value });
  }

  /** Writes a text in all three languages. */
  async write(label: string, text: string) {
    for (const language of ['Қазақша', 'Русский', 'English']) await this.field(`${label}, ${language}`).fill(text);
  }

  /** Searches for something in a picker and takes it. */
  async pick(label: string, name: string) {
    await this.field(label).fill(name);
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  async save() {
    await this.button('Save').click();
  }

  async expectSaved() {
    await expect(this.page.getByRole('region', { name: 'Messages' }).getByText('Saved.').last()).toBeVisible();
  }

  rows(table: string): Locator {
    return this.page
      .getByRole('region', { name: table })
      .getByRole('row')
      .filter({ has: this.page.getByRole('cell') });
  }

  row(table: string, text: string): Locator {
    return this.rows(table).filter({ hasText: text });
  }

  /** Moves the seminar on in its life, agreeing to what follows. */
  async move(name: string) {
    await this.button(name).click();
    const dialog = this.page.getByRole('dialog', { name });
    await dialog.getByRole('button', { name, exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async expectRefused(label: string, why: string) {
    await expect(this.field(label)).toHaveAttribute('aria-invalid', 'true');
    await expect(this.field(label)).toHaveAccessibleDescription(new RegExp(escaped(why)));
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
