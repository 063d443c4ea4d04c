import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import { ConsoleScreen } from './console.ts';

/** The press release of one seminar, as its organizers work on it. */
export class PressScreen extends ConsoleScreen {
  section(name: string): Locator {
    return this.page.getByRole('article', { name, exact: true });
  }

  async chooseLanguage(name: string) {
    await this.button(new RegExp(`^${name}`)).click();
  }

  /** Opens a section and puts other words into it, in the language now chosen. */
  async rewrite(name: string, language: string, text: string) {
    const open = this.button(`Edit: ${name}`);
    if (await open.isVisible()) await open.click();
    const field = this.page.getByRole('textbox', { name: `${name}, ${language}`, exact: true });
    // an editor that has just been opened may take its own text in once more while it is being filled
    await expect(async () => {
      await field.fill(text);
      await expect(field).toHaveText(text, { timeout: 1_000 });
    }).toPass();
  }

  async done(name: string) {
    await this.button(`Done: ${name}`).click();
  }

  /** The bytes of a PDF that a button gives. */
  async pdf(button: string): Promise<Buffer> {
    const download = this.page.waitForEvent('download');
    await this.button(button).click();
    return readFile(await (await download).path());
  }
}
