import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Letter } from '../../../../kernel/server/mail/write-letter.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import { program } from '../../../../testing/cards-house.ts';
import { gu, type HallHouse, hallHouse, lin, min, qiao } from '../../../../testing/hall-house.ts';
import { yunjiang } from '../../../../testing/house.ts';
import { acceptCase } from '../operations/accept-case.ts';
import { advanceCase } from '../operations/advance-case.ts';
import { lastMonthBegins, renewalOpens } from './events.ts';
import { requestOfCase } from './of-case.ts';
import { holderReminders } from './remind-holder.ts';

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());

const cardId = '01900000-0000-7000-8000-0000000000c1';
/** Carries a reminder out, and answers with what was mailed. */
async function mailed(event: ReturnType<typeof renewalOpens>): Promise<Letter[]> {
  const sent: Letter[] = [];
  const preparing = {
    mail: {
      publicUrl: 'https://hall.example',
      send: async (letter: Letter) => {
        sent.push(letter);
        return { state: 'sent' };
      },
    },
    mark: (act: never) => house.as(program, yunjiang, act),
    now: new Date(),
    office: yunjiang,
  } as unknown as Preparing;
  await holderReminders.find((one) => one.event === event.name)!.prepare!(preparing, event);
  return sent;
}

test('whoever applied is told of the card by its reference, with no name, and the way to follow it', async () => {
  let of = await house.entered('abtc-new', {
    contact: { name: '郑可欣', email: 'zheng@gears.example', phone: '023-6300-1180' },
  });
  of = await house.step(qiao, acceptCase, of);
  for (const who of [gu, min]) of = await house.step(who, advanceCase, of, { stage: of.stage.id });
  for (const event of house.events.splice(0))
    if (event.name === requestOfCase.event && requestOfCase.heeds!(event))
      await house.as(program, yunjiang, (ctx) => requestOfCase.run(ctx, event, undefined));
  await house.as(qiao, yunjiang, (ctx) =>
    sql`insert into service_hall.card (office, id, holder, state, early, service, number, passport, issued_on, ends_on, listed)
      select 'yunjiang', ${cardId}::uuid, id, 'active', false, 'abtc-new', 'CHN9000001', passport, '2026-11-24', '2031-11-23', '[]'
      from service_hall.holder`.execute(ctx.db),
  );
  const [letter, ...more] = await mailed(renewalOpens(cardId));
  expect(more).toEqual([]);
  expect(letter!.to).toBe('zheng@gears.example');
  expect(letter!.text).toContain(of.number!);
  expect(letter!.text).toContain(`/o/yunjiang/zh/track?number=${of.number}`);
  expect(letter!.text).toContain('2031年11月23日');
  expect(letter!.text).not.toContain('只能打开一次');
  for (const name of [lin.nameZh, lin.surname, lin.passport, '郑可欣'])
    expect(letter!.text).not.toContain(name);
  expect((await mailed(lastMonthBegins(cardId)))[0]!.subject).toContain('即将到期');
  await house.as(qiao, yunjiang, (ctx) =>
    sql`update service_hall.hall_case set contact_email = null`.execute(ctx.db),
  );
  expect(await mailed(renewalOpens(cardId))).toEqual([]);
});
