/** What the office publishes of the services of the card holds for its cards; a case of a firm makes a holder of that firm. */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { program } from '../../../../testing/cards-house.ts';
import { confirmedFirm, gears } from '../../../../testing/firms-house.ts';
import { cen, gu, type HallHouse, hallHouse, min, qiao } from '../../../../testing/hall-house.ts';
import { yunjiang } from '../../../../testing/house.ts';
import type { BoardRow } from '../../contract/cards.ts';
import type { ServiceValues } from '../../contract/values.ts';
import { acceptCase } from '../operations/accept-case.ts';
import { advanceCase } from '../operations/advance-case.ts';
import { listCardBoard } from '../operations/cards/list-card-board.ts';
import { readCardStatistics } from '../operations/cards/read-card-statistics.ts';
import { publishServiceValues } from '../operations/publish-service-values.ts';
import { readServiceValues } from '../operations/read-service-values.ts';
import { setServiceValue } from '../operations/set-service-value.ts';
import { requestOfCase } from './of-case.ts';
import { cardSettings } from './settings.ts';

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());

const settings = () => house.look(qiao, yunjiang, (ctx) => cardSettings(ctx));
async function publish(code: string, setting: string, value: number | boolean): Promise<void> {
  const { version } = await house.ask<ServiceValues>(cen, readServiceValues, { code });
  const source = {
    from: { zh: '本办通知', en: 'A notice of this office' },
    asOf: '2026-11-01',
    confirmed: true,
  };
  const set = await house.ask<ServiceValues>(cen, setServiceValue, {
    code,
    version,
    setting,
    value,
    ...source,
  });
  await house.ask(cen, publishServiceValues, { code, version: set.version });
}

test('figures stand as shipped until the office publishes its own; from then on its own', async () => {
  expect(await settings()).toMatchObject({ leastPassportMonths: 24, passportCaps: false, aimDays: null });
  await publish('abtc-new', 'min-passport-months', 48);
  await publish('abtc-new', 'card-ends-with-passport', true);
  await publish('abtc-new', 'preclearance-aim-days', 21);
  await publish('abtc-renew', 'renew-from-months', 3);
  expect(await settings()).toMatchObject({
    leastPassportMonths: 48,
    passportCaps: true,
    aimDays: 21,
    renewFromMonths: 3,
  });
  expect(await house.ask(qiao, readCardStatistics, {})).toMatchObject({ aimDays: 21 });
});

test('a case that came from a firm makes a holder of that firm', async () => {
  const { firm } = await confirmedFirm(house, gears);
  let of = await house.entered('abtc-new');
  await house.as(qiao, yunjiang, (ctx) =>
    sql`update service_hall.hall_case set firm = ${firm.id} where id = ${of.id}`.execute(ctx.db),
  );
  of = await house.step(qiao, acceptCase, of);
  for (const who of [gu, min]) of = await house.step(who, advanceCase, of, { stage: of.stage.id });
  const told = house.events
    .splice(0)
    .filter((event) => requestOfCase.heeds!(event) && event.subject.id === of.id);
  for (const event of told)
    await house.as(program, yunjiang, (ctx) => requestOfCase.run(ctx, event, undefined));
  const { items } = await house.ask<{ items: BoardRow[] }>(qiao, listCardBoard, { firm: gears.code });
  expect(items).toMatchObject([{ firm: { code: gears.code, name: { zh: gears.firm.nameZh } } }]);
});
