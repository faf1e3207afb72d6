import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/server/actor.ts';
import { confirmedFirm, gears } from '../../../testing/firms-house.ts';
import { cen, gu, type HallHouse, hallHouse, min, qiao } from '../../../testing/hall-house.ts';
import { castOf, yunjiang } from '../../../testing/house.ts';
import type { CardHolder } from '../contract/cards.ts';
import type { CloseOutRow } from '../contract/close-outs.ts';
import type { Custody } from '../contract/custody.ts';
import type { FilingHead } from '../contract/filings.ts';
import { addCardHolder } from './operations/cards/add-card-holder.ts';
import { listCloseOuts } from './operations/close-outs/list-close-outs.ts';
import { readCustody } from './operations/custody/read-custody.ts';
import { listFilings } from './operations/filings/list-filings.ts';
import { seedDesk } from './seed-desk.ts';

const staff: Record<string, typeof qiao> = {
  'qiao.anning@yunjiang.example': qiao,
  'gu.mingche@yunjiang.example': gu,
  'min.shuyao@yunjiang.example': min,
  'cen.liqun@yunjiang.example': cen,
};
let house: HallHouse;
let lead: Actor;
beforeAll(async () => {
  house = await hallHouse();
  ({ lead } = await confirmedFirm(house, gears));
  for (let n = 1; n <= 4; n += 1) await holderWithCard(n);
  await seedDesk(castOf(house, yunjiang, staff));
});
afterAll(() => house.close());

async function holderWithCard(n: number): Promise<void> {
  const passport = `E7800000${n}`;
  const { id: holder } = await house.ask<CardHolder>(qiao, addCardHolder, {
    name: { zh: '方砚秋', en: 'FANG YANQIU' },
    born: `1985-06-1${n}`,
    passport,
    passportEndsOn: '2033-01-02',
    firm: { code: gears.code, zh: gears.firm.nameZh, en: gears.firm.nameEn },
  });
  const days = { issued_on: '2026-01-05', ends_on: '2031-01-04', listed: '[]' };
  const made = { office: 'yunjiang', id: randomUUID(), holder, early: false, service: 'abtc-new' };
  await house.as(qiao, yunjiang, (ctx) =>
    ctx.db
      .insertInto('service_hall.card')
      .values({ ...made, ...days, state: 'active', number: `CHN78000${n}`, passport })
      .execute(),
  );
}

test('a desk of the demonstration has a filing in the middle of it, cards out and late, and somebody who left', async () => {
  const { filings } = await house.ask<{ filings: FilingHead[] }>(lead, listFilings, {});
  expect(filings).toMatchObject([{ state: 'written', cases: 3, drafts: 3, counts: { mend: 1 } }]);
  const custody = await house.ask<Custody>(lead, readCustody, {});
  const out = custody.cards.flatMap(({ loan }) => loan ?? []);
  expect(out.map(({ overdue }) => overdue).toSorted()).toEqual([false, true]);
  expect(custody.past).toHaveLength(1);
  expect(custody.cards.filter(({ leftOn }) => leftOn !== null)).toHaveLength(1);
});

test('one invitation is late to be closed out, one is not; of a mission one passport of three is back', async () => {
  const of = (which: string) => house.ask<{ items: CloseOutRow[] }>(gu, listCloseOuts, { which });
  expect((await of('late')).items).toMatchObject([
    { kind: 'visit', guests: 2, left: 1 },
    { kind: 'passports', guests: 3, left: 1 },
  ]);
  expect((await of('open')).items).toMatchObject([{ guests: 1, left: 0 }]);
});
