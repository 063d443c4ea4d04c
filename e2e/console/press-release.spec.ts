import { PressScreen } from '../screens/press.ts';
import { programme } from '../support/a-programme.ts';
import { expectAccessible } from '../support/accessible.ts';
import { type Api, ifMatch, type Json } from '../support/api.ts';
import { expect, test } from '../support/test.ts';

const PALACE = { kk: 'Оқушылар сарайы', ru: 'Дворец школьников', en: 'Palace of Schoolchildren' };
const HOUSE = { kk: 'Достық үйі', ru: 'Дом дружбы', en: 'House of Friendship' };

test('a release writes itself, is edited, and tells what the edits still say when the data changes', async ({
  page,
  department,
  everyone,
}) => {
  test.slow();
  const { id, base } = await programme(department);
  await department.move(id, 'PUBLISHED');
  await meetAt(department, base, PALACE);
  const releases = `${base}/press-releases`;
  const screen = new PressScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}`);
  await screen.openPart('Press release');

  await test.step('has it written from the data', async () => {
    await expectAccessible(page);
    await screen.button('Write it from the data').click();
    await expect(screen.section('At a glance')).toContainText('Palace of Schoolchildren');
    await screen.chooseLanguage('Қазақша');
    await expect(screen.section('Негізгі мәліметтер')).toContainText('Оқушылар сарайы');
    await expect(page.getByText('Draft', { exact: true })).toBeVisible();
    await expectAccessible(page);
    expect((await everyone.read(releases)).items).toEqual([]);
  });

  await test.step('writes other words in two languages, with the keyboard', async () => {
    await screen.rewrite('Opening words', 'Қазақша', 'Оқушылар сарайында кездесеміз.');
    await screen.chooseLanguage('English');
    await screen.rewrite('Opening words', 'English', 'See you at the Palace of Schoolchildren!');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+B');
    await expect(screen.button('Bold (Ctrl+B)')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText('Generated text', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('ControlOrMeta+S');
    await screen.expectSaved();
    await screen.done('Opening words');
    await expect(screen.section('Opening words')).toContainText('Edited: Қаз, Eng');
    const { items } = await department.read(releases);
    expect(section(items[0], 'lead').edited).toEqual({
      kk: '<p>Оқушылар сарайында кездесеміз.</p>',
      en: '<p><strong>See you at the Palace of Schoolchildren!</strong></p>',
    });
  });

  await test.step('moves a section, leaves one out and adds one', async () => {
    await screen.button('Move down: Opening words').click();
    await expect(screen.button('Move down: Opening words')).toBeFocused();
    await screen
      .button('Leave out: Stage 1. General session')
      .or(screen.button(/^Leave out: General/))
      .first()
      .click();
    await screen.button('Add a section of your own').click();
    await screen.field('Heading, English').fill('How to get there');
    await screen.rewrite('How to get there', 'English', 'By bus.');
    await page.keyboard.press('ControlOrMeta+A');
    await screen.button('Link').click();
    await screen.field('Web address or e-mail').fill('bus.example.kz');
    await expectAccessible(page);
    await screen.button('Set the link').click();
    await screen.save();
    await screen.expectSaved();
    await screen.done('How to get there');
    await screen.button('Move up: Opening words').click();
    await screen.save();
    await screen.expectSaved();
    const { items } = await department.read(releases);
    const own = items[0].sections.find(({ key }: Json) => key.startsWith('custom-'));
    expect(own.html.en).toBe('<p><a href="https://bus.example.kz">By bus.</a></p>');
    await expectAccessible(page);
  });

  await test.step('is told, without asking, that the data has changed, and what the edits still say', async () => {
    await meetAt(department, base, HOUSE);
    await expect(page.getByText('The data of the seminar has changed since this was written.')).toBeVisible();
    await expectAccessible(page);
    await screen.button('Write it anew from the data').click();
    await expect(screen.section('At a glance')).toContainText('House of Friendship');
    const lead = screen.section('Opening words');
    await expect(lead).toContainText('See you at the Palace of Schoolchildren!');
    await expect(lead.getByRole('deletion')).toHaveText('Palace of Schoolchildren');
    await expect(lead.getByRole('insertion')).toHaveText('House of Friendship');
    await expect(lead.getByText('Still said in: Қазақша, English')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('mends one language, and is still told of the other', async () => {
    await screen.section('Opening words').getByRole('button', { name: 'Change my text' }).click();
    await screen.chooseLanguage('English');
    await screen.rewrite('Opening words', 'English', 'See you at the House of Friendship!');
    await screen.done('Opening words');
    await screen.save();
    await screen.expectSaved();
    await expect(screen.section('Opening words').getByText('Still said in: Қазақша')).toBeVisible();
    await screen.button('Take the new text').click();
    await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click();
    await expect(screen.section('Opening words')).toContainText('Edited: Қаз, Eng');
    await screen.button('Take the new text').click();
    await screen.save();
    await expect(screen.section('Opening words').getByText('Still said in')).toBeHidden();
    await expect(screen.section('Opening words')).toContainText('Edited: Eng');
  });
});

test('a release is published in versions, printed, compared and withdrawn', async ({ page, department, everyone }) => {
  test.slow();
  const { id, base } = await programme(department);
  await department.move(id, 'PUBLISHED');
  const releases = `${base}/press-releases`;
  const release = await department.create(releases);
  await department.put(`${releases}/${release.id}`, withOwnSection(release, '<p>By bus.</p>'), ifMatch(release));
  const screen = new PressScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}/press-release`);

  await test.step('publishes it, and everyone reads it', async () => {
    await screen.button('Publish…').click();
    const panel = page.getByRole('dialog', { name: 'Publish the press release' });
    await panel.getByLabel('Note for everyone, English').fill('The first text');
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(panel).toBeHidden();
    await expect(page.getByText('Readers have it as it stands here.')).toBeVisible();
    const { items } = await everyone.read(releases);
    expect(section(items[0], 'custom-1').html.en).toBe('<p>By bus.</p>');
    await expect(page.getByRole('img', { name: 'Picture with the title, the day and the venue' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('prints it in each language, as a draft and as published', async () => {
    for (const language of ['Қазақша', 'Русский', 'English']) {
      await screen.chooseLanguage(language);
      for (const button of ['PDF of the draft', 'PDF as published']) {
        expect((await screen.pdf(button)).subarray(0, 5).toString()).toBe('%PDF-');
      }
    }
  });

  await test.step('publishes again, reads the earlier version and what differs', async () => {
    await screen.rewrite('How to get there', 'English', 'By bus or by tram.');
    await screen.done('How to get there');
    await screen.save();
    await expect(page.getByText('Readers have an earlier text')).toBeVisible();
    await screen.button('Publish…').click();
    const panel = page.getByRole('dialog', { name: 'Publish the press release' });
    const changes = panel.getByRole('list', { name: 'What changes for readers, English' });
    await expect(changes.getByRole('insertion')).toHaveText(' or by tram');
    await panel.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByText('Readers have it as it stands here.')).toBeVisible();
    await screen.link('Versions').click();
    const versions = page.getByRole('list', { name: 'Published versions' });
    await expect(versions.getByRole('listitem')).toHaveCount(2);
    await expect(versions.getByText('The first text')).toBeVisible();
    await versions.getByRole('link', { name: 'Version 1' }).click();
    const reader = page.getByRole('region', { name: 'Version 1' });
    await expect(reader).toContainText('By bus.');
    await expectAccessible(page);
    await reader.getByLabel('Compare with').selectOption({ label: 'Version 2' });
    await expect(reader.getByRole('insertion')).toHaveText(' or by tram');
    await expectAccessible(page);
  });

  await test.step('withdraws it, and nobody finds it any more', async () => {
    await screen.link('Press release').first().click();
    await screen.button('Withdraw').click();
    const dialog = page.getByRole('dialog', { name: 'Withdraw the press release?' });
    await dialog.getByRole('button', { name: 'Withdraw' }).click();
    await expect(page.getByText('Withdrawn', { exact: true })).toBeVisible();
    expect((await everyone.read(releases)).items).toEqual([]);
  });
});

test('two organizers who write at once lose nothing, and who may not write only reads', async ({
  page,
  browser,
  department,
}) => {
  const { id, base } = await programme(department, [DANIYAR, SAULE_READS]);
  await department.create(`${base}/press-releases`);
  const address = `/en/console/seminars/${id}/press-release`;
  const screen = new PressScreen(page);
  await screen.signIn('daniyar', address);
  await screen.chooseLanguage('English');
  await screen.rewrite('Opening words', 'English', 'Mine.');
  await somebodyWrites(department, base, 'facts', 'Theirs.');
  await expect(screen.section('At a glance')).toContainText('Theirs.');
  await expect(screen.section('Opening words')).toContainText('Mine.');
  await somebodyWrites(department, base, 'lead', 'Theirs too.');
  await expect(page.getByText('Somebody else has just changed the release.')).toBeVisible();
  await screen.save();
  await expect(page.getByText('Someone has changed this since you opened it.')).toBeVisible();
  const both = page.getByRole('list', { name: 'Their text and yours, English' });
  await expect(both.getByRole('deletion')).toHaveText('Theirs too');
  await expect(both.getByRole('insertion')).toHaveText('Mine');
  await expectAccessible(page);
  await screen.button('Load their version').click();
  await expect(screen.section('Opening words')).toContainText('Theirs too.');

  await screen.button('Delete').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(screen.button('Write it from the data')).toBeVisible();
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await expect(screen.section('At a glance')).toContainText('Theirs.');

  const reader = new PressScreen(await (await browser.newContext()).newPage());
  await reader.signIn('saule', address);
  await expect(reader.section('At a glance')).toBeVisible();
  await expect(reader.button(/^Edit/)).toHaveCount(0);
  await expect(reader.button('Publish…')).toHaveCount(0);
  await expectAccessible(reader.page);
});

const DANIYAR = { subject: '11111111-0000-4000-8000-000000000002', name: 'Данияр Сейтов', role: 'ORGANIZER' };
const SAULE_READS = { subject: '11111111-0000-4000-8000-000000000003', name: 'Сәуле Ахметова', role: 'READER' };

function withOwnSection({ sections }: Json, text: string): Json {
  const own = { key: 'custom-1', heading: { en: 'How to get there' }, edited: { en: text } };
  return { sections: [...sections.map(({ key }: Json) => ({ key })), own], repliesOpen: true };
}

async function meetAt(api: Api, base: string, venue: Json) {
  const { id: _, revision, nextLifecycles: __, lifecycle: ___, createdAt: ____, ...seminar } = await api.read(base);
  const answer = await api.put(base, { ...seminar, venue }, ifMatch({ revision }));
  expect(answer.ok(), await answer.text()).toBe(true);
}

async function somebodyWrites(api: Api, base: string, key: string, text: string) {
  const [release] = (await api.read(`${base}/press-releases`)).items;
  const sections = release.sections.map((each: Json) => ({
    key: each.key,
    edited: each.key === key ? { en: `<p>${text}</p>` } : each.edited,
  }));
  const body = { sections, repliesOpen: true };
  const answer = await api.put(`${base}/press-releases/${release.id}`, body, ifMatch(release));
  expect(answer.ok(), await answer.text()).toBe(true);
}

const section = (release: Json, key: string) => release.sections.find((each: Json) => each.key === key);
