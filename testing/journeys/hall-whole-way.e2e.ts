/** The whole way of three travel cards of one firm, in the browser, day by day; followed from outside at every step. */

import { fill } from '../../kernel/contract/errors.ts';
import { returnColumns, sentColumns } from '../../modules/service-hall/contract/return-columns.ts';
import { monthsFrom } from '../../modules/service-hall/server/core/cards/days.ts';
import { filingTexts } from '../../modules/service-hall/web/public/desk/filing-texts.ts';
import abtc from '../../reference/services/abtc-new.json' with { type: 'json' };
import { filled } from '../workbook.ts';
import { expect } from './journey.ts';
import { changePassport, make, record, sendBatch, takeReturn, toHolder } from './whole-way/cards.ts';
import { keepOnce, putRight, rate, signIn } from './whole-way/desk.ts';
import { dropFiles, found, submitAll, template, tryOut } from './whole-way/filing.ts';
import { followed, press } from './whole-way/outside.ts';
import { accept, approve, ask, type Case, handOver } from './whole-way/staff.ts';
import { asPrinted, endingSoon, misread, renewed, sound, type Traveller } from './whole-way/travellers.ts';
import { test, type Way } from './whole-way/way.ts';

const stageOf = (id: string) => abtc.stages.find((one) => one.id === id)!.name;
const question = (name: string) => abtc.facts.find((one) => one.name === name)!.question;

// A step that cannot be taken is said before the whole time is over.
test.use({ actionTimeout: 30_000 });

test('three travellers of one firm, from its desk to the hand', async ({
  way,
  house,
  signInAs,
  page,
  lang,
}) => {
  test.setTimeout(400_000);
  const short = endingSoon(house.day(1100));
  const people = [sound, misread, short] as const;
  const cases = await filedByTheFirm(way, people);
  const [first, second, third] = cases as [Case, Case, Case];
  for (const { number } of cases) await followed(way, number, 'office', stageOf('intake'));

  // What is wrong is told once, put right at the desk, and sent again.
  await signInAs(page, 'hall-clerk');
  await page.goto(first.path);
  await seenWrong(way, sound);
  for (const [of, one, field, right] of [
    [second, misread, 'mrz', asPrinted],
    [third, short, 'passport', renewed],
  ] as const) {
    await page.goto(of.path);
    await seenWrong(way, one);
    await ask(way, field);
    await followed(way, of.number, 'applicant', stageOf('intake'));
    await putRight(way, of, right);
  }
  await page.goto(second.path);
  await expect(page.locator('.case-person .found')).toHaveCount(0);

  // Reviewed by two who are not the clerk, some days later.
  house.pass(3);
  await signInAs(page, 'hall-clerk');
  for (const one of cases) await accept(way, one);
  await signInAs(page, 'hall-reviewer');
  for (const one of cases) await approve(way, one);
  await followed(way, first.number, 'office', stageOf('level2'));
  await signInAs(page, 'hall-chief');
  for (const one of cases) await approve(way, one);
  await followed(way, first.number, 'other', stageOf('mfa'));

  // To the ministry in one batch, and back by its sheet; what the sheet has wrong is not written.
  await signInAs(page, 'hall-clerk');
  const sheet = await sendBatch(way, people);
  const batch = page.url();
  house.pass(20);
  await signInAs(page, 'hall-clerk');
  await page.goto(batch);
  const rowOf = (passport: string) => sheet.find((row) => row[sentColumns.passport[lang]] === passport)!;
  const { outcome } = returnColumns;
  await takeReturn(
    way,
    [
      filled(rowOf(sound.passport), { [outcome[lang]]: '受理', SGP: `同意 ${house.day(-5)}` }),
      filled(rowOf(misread.passport), { [outcome[lang]]: '受理' }),
      filled({ ...rowOf(renewed.passport), [sentColumns.place[lang]]: '99' }, { [outcome[lang]]: '受理' }),
    ],
    1,
  );
  await followed(way, first.number, 'other', stageOf('preclearance'));
  await followed(way, second.number, 'other', stageOf('preclearance'));
  await followed(way, third.number, 'other', stageOf('mfa'));

  // Economies answer on different days. An early card lists those that have; it ends no application.
  await toHolder(way, first);
  await record(way, ['AUS', 'THA'], 'grant');
  house.pass(20);
  await signInAs(page, 'hall-clerk');
  await toHolder(way, first);
  await make(way, 'abtc-early-card', 'CHN7000001', 'interim');
  await followed(way, first.number, 'other', stageOf('preclearance'));
  await record(way, ['JPN', 'KOR', 'NZL'], 'grant');
  house.pass(60);
  await signInAs(page, 'hall-clerk');
  await toHolder(way, first);
  await record(way, 'rest', 'refuse');
  await followed(way, first.number, 'other', stageOf('make'));
  await make(way, 'abtc-remake', 'CHN7000002', 'active');
  await followed(way, first.number, 'applicant', stageOf('collect'));

  // A new passport: the card is replaced for it.
  house.pass(30);
  await signInAs(page, 'hall-clerk');
  await toHolder(way, first);
  await changePassport(way, 'EB2777777', house.day(3600));
  await make(way, 'abtc-replace-passport', 'CHN7000003', 'active');

  await handOver(way, first);
  await followed(way, first.number, 'nobody');
  await signIn(way);
  await rate(way, first);

  await page.goto('about:blank');
  const verified = await house.stopAndVerify();
  expect(verified, verified.stderr).toMatchObject({ exit: 0 });
});

/** Signs in at the desk, and files all three at once: by a sheet, which has faults at first, and by their files. */
async function filedByTheFirm(way: Way, people: readonly [Traveller, Traveller, Traveller]): Promise<Case[]> {
  await signIn(way);
  await keepOnce(way);
  const sheet = await template(way);
  const [one, two, three] = people;
  await tryOut(way, sheet, [
    { ...one, born: '1981-02-30' },
    { ...two, passport: one.passport },
    { ...three, answers: { 'person.insuredMonths': '许多' } },
  ]);
  const months = question('person.insuredMonths');
  const figure = { zh: '数字', en: 'a figure' };
  await found(way, 0, 'day-unread', { column: 'born', verdict: 'mend', values: { value: '1981-02-30' } });
  await found(way, 1, 'person-twice', { column: 'passport', verdict: 'stop', values: { value: '3' } });
  await found(way, 2, 'answer-unread', {
    ...{ column: months, verdict: 'mend' },
    values: { value: '许多', choices: figure },
  });
  await press(way, filingTexts.drop);

  // What is doubtful stands in nobody's way: a digit of the lines, a passport that ends before the card may.
  await tryOut(way, sheet, people);
  await seenDoubtful(way, three);
  await press(way, fill(filingTexts.makeRight, { count: people.length }));
  await dropFiles(way, people);
  return submitAll(way, people);
}

async function seenDoubtful(way: Way, { passportUntil }: Traveller): Promise<void> {
  const left = monthsFrom(way.house.day(), passportUntil!);
  await found(way, 2, 'passport-shorter', {
    ...{ column: 'passportUntil', verdict: 'right' },
    values: {
      value: String(left),
      least: String(abtc.settings.find(({ id }) => id === 'advised-passport-months')!.value),
    },
  });
}

/** The page of the case says what is wrong with whom it is for; of one it says nothing. */
async function seenWrong({ page, lang }: Way, one: Traveller): Promise<void> {
  const { reason } = abtc.conditions.find(({ id }) => id === 'passport-runway')!;
  await expect(page.locator('.conditions')).not.toHaveCount(0);
  await expect(page.locator('.case-person .found li')).toHaveCount(one === misread ? 1 : 0);
  await expect(page.getByText(reason[lang])).toHaveCount(one === sound || one === misread ? 0 : 1);
}
