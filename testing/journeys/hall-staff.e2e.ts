/** A case of the service hall, as its staff carries it: from the counter, put right, under four eyes, into the hand. */
import type { Page } from '@playwright/test';
import type { Lang } from '../../kernel/contract/local-text.ts';
import { personLabels } from '../../modules/service-hall/contract/person-labels.ts';
import { hallTexts } from '../../modules/service-hall/web/texts.ts';
import { askOneThing, openStep, pressed, take } from './case-steps.ts';
import { expect, expectWellMade, test } from './journey.ts';

/** Each language brings a traveller of its own: one house serves both. */
const travellers = {
  zh: { nameZh: '岳知微', surname: 'YUE', given: 'ZHIWEI', passport: 'EA5512047' },
  en: { nameZh: '靳远山', surname: 'JIN', given: 'YUANSHAN', passport: 'EA5512048' },
} as const;

async function enter(page: Page, lang: Lang): Promise<void> {
  const t = hallTexts[lang];
  const traveller = travellers[lang];
  await page.goto('/app/cases/new');
  await page.getByLabel(t.enter.service).selectOption('abtc-replace-passport');
  const contact = page.getByRole('group', { name: t.contact.title });
  await contact.getByLabel(t.contact.name).fill(traveller.nameZh);
  for (const field of ['nameZh', 'surname', 'given', 'passport'] as const)
    await page.getByLabel(personLabels[field][lang], { exact: true }).fill(traveller[field]);
  // Nobody can be told how it goes: that is asked for, and nothing typed is lost.
  await contact.getByLabel(t.contact.phone).fill('12');
  await pressed(page, t.enter.submit);
  await expect(page.getByRole('alert')).toBeFocused();
  await contact.getByLabel(t.contact.phone).fill('023-6300-7719');
  await pressed(page, t.enter.submit);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(traveller.nameZh);
}

test('a case goes from the counter through a correction and four eyes into the hand', async ({
  page,
  lang,
  signInAs,
}) => {
  test.setTimeout(240_000);
  const t = hallTexts[lang];
  const state = page.locator('.stateline');
  await signInAs(page, 'hall-clerk');
  await enter(page, lang);
  const here = page.url();
  await openStep(page, t.steps.askCorrection);
  await expect(page.getByLabel(t.compose.add)).toBeVisible();
  await expectWellMade(page);
  await askOneThing(page, lang);
  await page.getByRole('button', { name: t.steps.answerCorrection }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('原件已带来');
  await pressed(page.getByRole('dialog'), t.answer.go);
  await expect(state).toContainText(t.state.submitted);
  await take(page, t.steps.accept, t.accept.go);

  await signInAs(page, 'hall-reviewer');
  await page.goto(here);
  await take(page, t.steps.approve, t.advance.approve.go);
  // The next level needs other eyes: the button says so.
  const own = page.getByRole('button', { name: new RegExp(`^${t.steps.approve}`) });
  await expect(own).toHaveAttribute('aria-disabled', 'true');
  await signInAs(page, 'hall-chief');
  await page.goto(here);
  await take(page, t.steps.approve, t.advance.approve.go);

  await signInAs(page, 'hall-clerk');
  await page.goto(here);
  await take(page, t.steps.answerCame, t.advance.answerCame.go);
  await take(page, t.steps.answerCame, t.advance.answerCame.go);
  await page.getByRole('button', { name: new RegExp(`^${t.steps.handOver}`) }).click();
  await page.getByLabel(t.handOver.name).fill(travellers[lang].nameZh);
  await page.getByLabel(t.handOver.idLastFour).fill('002x');
  for (const whose of [t.sign.receiver, t.sign.giver]) {
    const signing = page.getByRole('group', { name: whose });
    await signing.getByRole('radio', { name: t.sign.how.typed }).check();
    await signing.getByRole('checkbox').check();
  }
  await pressed(page.getByRole('dialog'), t.handOver.go);
  await expect(state).toContainText(t.state.done);

  // It is found by the name, which stands in no address; of several accepted at once, each says what became of it.
  await page.goto('/app/cases');
  await page.getByLabel(t.find.label).fill(travellers[lang].nameZh);
  await pressed(page, t.find.go);
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  expect(page.url()).not.toContain('?');
  await page.getByLabel(t.bulk.all).check();
  await pressed(page, t.bulk.accept.name);
  await page.getByRole('dialog').getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toContainText(t.bulk.notDone.split('{{')[0]!);
});
