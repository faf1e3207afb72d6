import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openLink } from '../../../../kernel/server/visitors/operations.ts';
import { collectMail } from '../../../../testing/collected-mail.ts';
import { confirmedFirm, data, gears, licenceFile } from '../../../../testing/firms-house.ts';
import {
  anybody,
  cen,
  gu,
  type HallHouse,
  hallHouse,
  luo,
  qiao,
  refusalOf,
  stranger,
} from '../../../../testing/hall-house.ts';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import type { OwnCase } from '../../contract/case.ts';
import type { FirmRow, HallFirm } from '../../contract/firms.ts';
import { confirmFirm } from '../operations/firms/confirm-firm.ts';
import { correctFirm } from '../operations/firms/correct-firm.ts';
import { enterFirm } from '../operations/firms/enter-firm.ts';
import { findFirms } from '../operations/firms/find-firms.ts';
import { inviteClerk } from '../operations/firms/invite-clerk.ts';
import { listFirms } from '../operations/firms/list-firms.ts';
import { pauseFirm } from '../operations/firms/pause-firm.ts';
import { readFirm } from '../operations/firms/read-firm.ts';
import { refuseFirm } from '../operations/firms/refuse-firm.ts';
import { registerFirm } from '../operations/firms/register-firm.ts';
import { resumeFirm } from '../operations/firms/resume-firm.ts';
import { readOwnCase } from '../operations/read-own-case.ts';
import { saveCase } from '../operations/save-case.ts';
import { startCase } from '../operations/start-case.ts';
import { may, visible } from '../policy.ts';
import { tellFirm } from '../portal/tell-firm.ts';
import { getCase } from '../queries.ts';
import { deskKeyOf } from './desk-key.ts';
import { firmAbilities, maySeeFirms, visibleFirms } from './policy.ts';

let house: HallHouse;
let mail: ReturnType<typeof collectMail>;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());
beforeEach(() => {
  mail = collectMail(house, [tellFirm]);
});

const why = { zh: '营业执照看不清。', en: 'The licence cannot be read.' };
const fresh = { ...gears, code: '91500100203YG45L6D', clerk: { ...gears.clerk, email: 'he@port.example' } };

describe('registering', () => {
  test('a code that is none is refused at its field, and the likely one is named', async () => {
    const licence = await licenceFile();
    const register = (code: string) =>
      refusalOf(house.ask(anybody, registerFirm, { ...fresh, code, licence }));
    const wrong = await register('9150010O203YG45L6D');
    expect(wrong.code).toBe('input-invalid');
    expect(wrong.fields?.['code']?.en).toContain('91500100203YG45L6D');
    expect((await register('91500100203YG45L6A')).fields?.['code']?.zh).toContain('18位');
  });

  test('whoever registers waits for the hall, which is told; the code is registered once', async () => {
    const licence = await licenceFile();
    const requestId = randomUUID();
    const sent = { ...fresh, code: '9150 0100 203y g45l 6d', licence };
    const first = await house.askOnce(anybody, registerFirm, sent, requestId);
    expect(await house.askOnce(anybody, registerFirm, sent, requestId)).toEqual(first);
    expect(first).toMatchObject({ code: fresh.code, email: 'he@port.example' });
    expect((await refusalOf(house.ask(anybody, registerFirm, sent))).code).toBe('firm-exists');
    const { items, waiting } = await house.ask<{ items: FirmRow[]; waiting: number }>(gu, listFirms, {
      state: 'waiting',
    });
    expect(items.map(({ code }) => code)).toEqual([fresh.code]);
    expect(waiting).toBe(1);
    const told = await house.look(gu, yunjiang, (ctx) =>
      sql<{ user_id: string }>`select user_id from kernel.notice
        where kind = 'service-hall.firm-registered' order by user_id`.execute(ctx.db),
    );
    expect(told.rows.map(({ user_id: id }) => id)).toEqual(['cen', 'gu', 'min', 'zhou']);
    const firm = await house.ask<HallFirm>(gu, readFirm, { firmId: items[0]!.id });
    expect(firm.papers).toMatchObject([{ paper: 'licence', state: 'good' }]);
    expect(firm.accounts).toMatchObject([{ role: 'lead', state: 'invited', email: 'he@port.example' }]);
  });

  test('from one address ten times in an hour, with what is refused; from another goes on', async () => {
    const licence = await licenceFile();
    const from = (source: string) =>
      refusalOf(
        house.ask({ kind: 'public', office: 'yunjiang', source }, registerFirm, { ...fresh, licence }),
      );
    for (let n = 0; n < 10; n += 1) expect((await from('terminal')).code).toBe('firm-exists');
    house.setClock('2026-11-24T02:20:00.000Z');
    const refused = await from('terminal');
    expect(refused).toMatchObject({ code: 'too-many-requests', retryAfter: 40 * 60 });
    expect(refused.both.zh).toContain('40分钟');
    expect((await from('elsewhere')).code).toBe('firm-exists');
    house.setClock('2026-11-24T03:00:01.000Z');
    expect((await from('terminal')).code).toBe('firm-exists');
    house.setClock('2026-11-24T02:00:00.000Z');
  });

  test('one that was refused may register again', async () => {
    const { items } = await house.ask<{ items: FirmRow[] }>(gu, findFirms, { q: fresh.code });
    const on = { firmId: items[0]!.id, version: items[0]!.version };
    const refused = await house.ask<HallFirm>(gu, refuseFirm, { ...on, why });
    const [letter, ...others] = await mail.carriedOut();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      to: 'he@port.example',
      subject: expect.stringContaining('企业登记未予确认'),
    });
    expect(letter!.text).toContain(why.zh);
    expect(letter!.text).toMatch(/\/zh\/firm\/register\n/);
    expect(refused).toMatchObject({ state: 'refused', why, abilities: {} });
    expect((await refusalOf(house.ask(gu, confirmFirm, { ...on, version: 2 }))).code).toBe('state-conflict');
    const again = await house.ask<HallFirm>(qiao, enterFirm, fresh);
    expect(again.state).toBe('waiting');
    expect((await refusalOf(house.ask(qiao, enterFirm, fresh))).code).toBe('firm-exists');
  });

  test('what was refused stays as it was', async () => {
    const { items } = await house.ask<{ items: FirmRow[] }>(gu, findFirms, {
      q: fresh.code,
      state: 'refused',
    });
    const { id: firmId, version } = items[0]!;
    const { clerk, firm } = fresh;
    const invite = house.ask(gu, inviteClerk, { firmId, clerk, language: 'zh' });
    expect((await refusalOf(invite)).code).toBe('state-conflict');
    const correct = house.ask(qiao, correctFirm, { firmId, version, firm });
    expect((await refusalOf(correct)).code).toBe('state-conflict');
  });
});

describe('deciding', () => {
  test('a clerk enters and does not confirm; a reader and another office see nothing', async () => {
    const firm = await house.ask<HallFirm>(qiao, enterFirm, data);
    const on = { firmId: firm.id, version: firm.version };
    expect((await refusalOf(house.ask(qiao, confirmFirm, on))).code).toBe('not-allowed');
    expect((await refusalOf(house.ask(gu, enterFirm, fresh))).code).toBe('not-allowed');
    for (const nobody of [luo, anybody]) {
      expect((await refusalOf(house.ask(nobody, readFirm, on))).code).toBe('not-found');
      expect((await refusalOf(house.ask(nobody, listFirms, {}))).code).toBe('not-allowed');
    }
    expect((await refusalOf(house.perform(stranger, qinghe, readFirm, on))).code).toBe('not-found');
    expect((await refusalOf(house.ask(gu, confirmFirm, { ...on, version: 7 }))).code).toBe('stale-version');
  });

  test('confirmed, its lead is mailed a link that opens its desk; paused it only reads; taken up, it works', async () => {
    const { items } = await house.ask<{ items: FirmRow[] }>(gu, findFirms, { q: '试数据' });
    const on = { firmId: items[0]!.id, version: items[0]!.version };
    const requestId = randomUUID();
    const confirmed = await house.askOnce<HallFirm>(gu, confirmFirm, on, requestId);
    expect(await house.askOnce(gu, confirmFirm, on, requestId)).toEqual(confirmed);
    const [letter] = await mail.carriedOut();
    expect(mail.sent).toHaveLength(1);
    expect(letter!.to).toBe('jiang@data.example');
    const [, key] = /\/resume\/(\S+)/.exec(letter!.text)!;
    const opened = await house.ask<{ visit: string; kind: string }>(anybody, openLink, { key });
    expect(opened.kind).toBe('hall-account');
    const lead = confirmed.accounts[0]!.id;
    const clerk = {
      kind: 'visitor',
      office: 'yunjiang',
      holder: { kind: 'hall-account', id: lead },
    } as const;
    const begin = () => house.ask<{ case: OwnCase; visit: null }>(clerk, startCase, { service: 'abtc-new' });
    const { case: begun, visit } = await begin();
    expect(visit).toBeNull();
    expect(begun.contact).toEqual({ name: '蒋思远', email: 'jiang@data.example', phone: '023-6300-2261' });

    const at = { firmId: on.firmId };
    const paused = await house.ask<HallFirm>(cen, pauseFirm, { ...at, version: confirmed.version, why });
    const [said] = (await mail.carriedOut()).slice(-1);
    expect(said!.text).toContain(why.zh);
    expect(said!.text).not.toContain('/resume/');
    const own = await house.ask<OwnCase>(clerk, readOwnCase, { caseId: begun.id });
    expect(own.abilities['submit']).toMatchObject({ zh: expect.stringContaining('暂停') });
    const save = { caseId: begun.id, version: begun.version, answers: { 'firm.insuredStaff': 30 } };
    expect((await refusalOf(house.ask(clerk, saveCase, save))).code).toBe('not-allowed');
    expect((await refusalOf(begin())).code).toBe('not-allowed');

    await house.ask(cen, resumeFirm, { ...at, version: paused.version });
    expect((await mail.carriedOut()).map(({ subject }) => subject).at(-1)).toContain('已恢复');
    await house.ask(clerk, saveCase, save);
  });
});

test('who sees which firms and cases by the rule, sees the same by SQL', async () => {
  const own = await confirmedFirm(house, gears);
  const { case: ofOwn } = await house.ask<{ case: OwnCase }>(own.lead, startCase, { service: 'abtc-new' });
  const { case: alone } = await house.ask<{ case: OwnCase }>(anybody, startCase, { service: 'abtc-new' });
  await house.entered();
  const holder = {
    kind: 'visitor',
    office: 'yunjiang',
    holder: { kind: 'hall-case', id: alone.id },
  } as const;
  for (const actor of [qiao, gu, cen, luo, anybody, own.lead, holder]) {
    const seen = await house.look(actor, yunjiang, async (ctx) => {
      const key = await deskKeyOf(ctx);
      const ids = async (query: ReturnType<typeof sql>) =>
        (await sql<{ id: string }>`${query}`.execute(ctx.db)).rows.map(({ id }) => id).toSorted();
      const cases = await ids(sql`select id from service_hall.hall_case`);
      const firms = await ids(sql`select id from service_hall.firm`);
      const rows = await Promise.all(cases.map((id) => getCase(ctx, id)));
      return {
        cases: await ids(visible(actor)),
        byRule: rows
          .filter((row) => may(actor, 'see', row, { kind: 'intake' }, key) === true)
          .map(({ id }) => id),
        firms: await ids(visibleFirms(actor)),
        firmsByRule: firms.filter((id) => maySeeFirms(actor) === true || key?.firm === id),
      };
    });
    expect(seen.cases).toEqual(seen.byRule);
    expect(seen.firms).toEqual(seen.firmsByRule);
    if (actor === own.lead) expect(seen).toMatchObject({ cases: [ofOwn.id], firms: [own.firm.id] });
  }
});

test('the ledger and the events keep no name, address or telephone of a firm’s people', async () => {
  const kept = await house.look(cen, yunjiang, (ctx) =>
    sql<{ line: string }>`select coalesce(data::text, '') as line from kernel.ledger`.execute(ctx.db),
  );
  const all = JSON.stringify([kept.rows, house.events]);
  for (const personal of ['郑可欣', 'zheng@', '6300-1180', '蒋思远']) expect(all).not.toContain(personal);
});

test('what may be done with a firm hangs on who asks', () => {
  expect(firmAbilities(qiao, 'waiting')['confirm']).not.toBe(true);
  expect(firmAbilities(gu, 'waiting')).toMatchObject({ confirm: true, refuse: true, keepPeople: true });
  expect(firmAbilities(cen, 'confirmed')).toEqual({ pause: true, correct: true, keepPeople: true });
});
