/** The whole way of three travel cards of one firm, in the browser, day by day; followed from outside at every step. */
import { returnColumns, sentColumns } from '../../modules/service-hall/contract/return-columns.ts';
import abtc from '../../reference/services/abtc-new.json' with { type: 'json' };
import { expect } from './journey.ts';
import { changePassport, make, record, sendBatch, takeReturn, toHolder } from './whole-way/cards.ts';
import { followed, openMailed, putRight, rate } from './whole-way/outside.ts';
import { filled } from './whole-way/return-sheet.ts';
import { accept, approve, ask, type Case, enter, handOver } from './whole-way/staff.ts';
import { asPrinted, endingSoon, misread, renewed, sound, type Traveller } from './whole-way/travellers.ts';
import { test, type Way } from './whole-way/way.ts';

const stageOf = (id: string) => abtc.stages.find((one) => one.id === id)!.name;

// A step that cannot be taken is said before the whole time is over.
test.use({ actionTimeout: 30_000 });

test('three travellers of one firm, from the counter to the hand', async ({
  way,
  house,
  signInAs,
  page,
  lang,
}) => {
  test.setTimeout(400_000);
  const short = endingSoon(house.day(250));
  const people = [sound, misread, short] as const;
  const mailbox = (at: number) => `${people[at]!.surname}@chengming.example`.toLowerCase();

  await signInAs(page, 'hall-clerk');
  const cases: Case[] = [];
  for (const [at, one] of people.entries()) {
    cases.push(await enter(way, one, mailbox(at)));
    await followed(way, cases[at]!.number, 'office', stageOf('intake'));
    await seenWrong(way, one);
  }
  const [first, second, third] = cases as [Case, Case, Case];

  // What is wrong is told once, put right outside, and sent again.
  for (const [at, field, right] of [
    [1, 'mrz', asPrinted],
    [2, 'passport', renewed],
  ] as const) {
    await ask(way, cases[at]!, field);
    await followed(way, cases[at]!.number, 'applicant', stageOf('intake'));
    await openMailed(way, mailbox(at));
    await putRight(way, right);
  }
  await page.goto(second.path);
  await expect(page.locator('.found')).toHaveCount(0);

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
  house.pass(20);
  await signInAs(page, 'hall-clerk');
  await page.reload();
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

  await openMailed(way, mailbox(0));
  await handOver(way, first);
  await followed(way, first.number, 'nobody');
  await rate(way);

  await page.goto('about:blank');
  const verified = await house.stopAndVerify();
  expect(verified, verified.stderr).toMatchObject({ exit: 0 });
});

/** The page of the case says what is wrong with whom it is for; of one it says nothing. */
async function seenWrong({ page, lang }: Way, one: Traveller): Promise<void> {
  const found = page.locator('.found li');
  const reason = page.getByText(abtc.conditions.find(({ id }) => id === 'passport-valid')!.reason[lang]);
  await expect(found).toHaveCount(one === misread ? 1 : 0);
  await expect(reason).toHaveCount(one === sound || one === misread ? 0 : 1);
}
