/** What every page stands on: views of a list, the search box that does things, drafts, two people on one record, history. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { helpTexts } from '../../kernel/web/i18n/help-texts.ts';
import { houseTexts } from '../../kernel/web/i18n/house-texts.ts';
import { listTexts } from '../../kernel/web/i18n/list-texts.ts';
import type { Person } from '../../modules/directory/contract/person.ts';
import { directoryTexts } from '../../modules/directory/web/texts.ts';
import { expect, expectWellMade, test } from './journey.ts';

/** A colleague changes the note of a person meanwhile. */
async function changeMeanwhile(page: Page, personId: string, economy: string): Promise<void> {
  const { version, name, note } = (await (
    await page.request.get(`/api/directory/people/${personId}`)
  ).json()) as Person;
  const answer = await page.request.post(`/api/directory/people/${personId}`, {
    data: { version, name, note, economy, requestId: randomUUID() },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

test('a view is saved, a step is taken from the search box, nothing typed is lost, and the history says what changed', async ({
  page,
  lang,
  say,
  signInAs,
}) => {
  const [list, house, t] = [listTexts[lang], houseTexts[lang], directoryTexts[lang]];
  await signInAs(page, 'director');
  await page.goto('/app/');
  await page.getByRole('button', { name: helpTexts[lang].begin }).click();
  await page.getByRole('button', { name: helpTexts[lang].next }).click();
  await expect(page).toHaveURL(/\/app\/search\?q=qmc/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: helpTexts[lang].tour })).toHaveCount(0);

  // Another view in each language: both go through one house, where a view that is kept is not offered again.
  const columns = say('number.day', 'number.author');
  await page.goto(`/app/releases?state=published&by=number&columns=${columns}`);
  const views = page.getByRole('navigation', { name: list.views });
  await views.getByRole('button', { name: list.keep }).click();
  const name = say('已发布的', 'Those published');
  await page.getByRole('dialog').getByLabel(list.name).fill(name);
  await page.getByRole('dialog').getByRole('button', { name: list.save }).click();
  await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  await views.getByRole('link', { name: list.all, exact: true }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(6);
  await views.getByRole('link', { name }).click();
  await expect(page).toHaveURL(new RegExp(`state=published.*columns=${columns}`));
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await page.getByRole('row').nth(1).getByRole('link').focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('row').last().getByRole('link')).toBeFocused();
  await page.getByRole('button', { name: helpTexts[lang].title }).click();
  await expect(page.getByRole('complementary', { name: helpTexts[lang].title })).toBeFocused();
  await expectWellMade(page);

  await page.keyboard.press('Control+K');
  await page.keyboard.type(say('jrry', 'new person'));
  const steps = page.getByRole('listbox', { name: house.search.label });
  await expect(steps.getByRole('option').first()).toContainText(say('记入人员', 'Enter a new person'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\/new/);
  await page.locator('[name="note"]').fill('2098');
  await page.reload();
  await expect(page.locator('[name="note"]')).toHaveValue('2098');
  await page.getByRole('button', { name: house.form.dropDraft }).click();
  await expect(page.locator('[name="note"]')).toHaveValue('');

  await page.goto('/app/directory');
  await page
    .getByRole('link', { name: say('托马斯', 'Tomás') })
    .first()
    .click();
  await page.getByRole('button', { name: t.changeName }).click();
  const personId = /people\/([0-9a-f-]{36})/.exec(page.url())![1]!;
  await page.locator('[name="note"]').fill(say('来函须附英文译本', 'Letters go with an English version'));
  await changeMeanwhile(page, personId, lang === 'zh' ? 'AR' : 'PE');
  await page.getByRole('button', { name: t.save, exact: true }).click();
  const compared = page.getByRole('alert');
  await expect(compared).toContainText(house.stale.title);
  await expect(
    compared.getByRole('radio', { name: `${t.economy}${house.history.colon}${house.stale.theirs}` }),
  ).toBeChecked();
  await expect(
    compared.getByRole('radio', { name: `${t.note}${house.history.colon}${house.stale.mine}` }),
  ).toBeChecked();
  await expectWellMade(page);
  await compared.getByRole('button', { name: house.stale.send }).click();

  const history = page.getByRole('region', { name: house.history.title });
  await expect(history.locator('ins').first()).toContainText(
    say('来函须附英文译本', 'Letters go with an English version'),
  );
  await expect(history).toContainText(say('国家和地区', 'Economy'));
  await expectWellMade(page);
});
