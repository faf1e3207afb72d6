/**
 * The whole way of a firm’s three travel cards, asked of the API alone with bearer tokens and the visits of somebody
 * outside: filed by a sheet, put right, reviewed, sent to the ministry and back, answered on different days, made early,
 * made again, replaced for a new passport, handed over, and rated; followed at every step by anybody who has the reference
 * and four figures.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createToken } from '../kernel/server/accounts/create-token.ts';
import { createUser } from '../kernel/server/accounts/create-user.ts';
import { verifyLedger } from '../kernel/server/ledger/verify.ts';
import { shellOperations } from '../kernel/server/shell/index.ts';
import { directory } from '../modules/directory/server/index.ts';
import { language } from '../modules/language/server/index.ts';
import type { CardBatch, RequestRow } from '../modules/service-hall/contract/card-batches.ts';
import type { CardHolder } from '../modules/service-hall/contract/cards.ts';
import type { HallCase, OwnCase } from '../modules/service-hall/contract/case.ts';
import type { Filing } from '../modules/service-hall/contract/filings.ts';
import type { HallFirm } from '../modules/service-hall/contract/firms.ts';
import { sheetFacts } from '../modules/service-hall/server/core/filing/sheet-facts.ts';
import { filingTemplate } from '../modules/service-hall/server/core/filing/template.ts';
import { templateFile } from '../modules/service-hall/server/filings/template-file.ts';
import { serviceHall } from '../modules/service-hall/server/index.ts';
import { shippedServices } from '../modules/service-hall/server/shipped.ts';
import ratings from '../reference/rating-indicators.json' with { type: 'json' };
import { type FiledRow, factsOfFirm, filesOf, filledSheet, papersOfFirm } from './filing.ts';
import { gears, licenceFile } from './firms-house.ts';
import { yunjiang } from './house.ts';
import { type TestServer, testServer } from './server.ts';
import { onePage } from './uploads.ts';

const roles = { qiao: 'hall-clerk', gu: 'hall-reviewer', min: 'hall-reviewer', cen: 'hall-chief' } as const;
type Who = keyof typeof roles;

let server: TestServer;
const tokens = new Map<string, string>();
beforeAll(async () => {
  server = await testServer(
    [directory, language, serviceHall],
    {
      limits: {
        requestsPerMinute: 9999,
        signInsPerMinute: 99,
        signInsPerAccountPerHour: 99,
        feedReadsPerHour: 99,
      },
    },
    shellOperations,
  );
  // They are members before the first case comes.
  day('2026-03-01');
  for (const [who, role] of Object.entries(roles)) {
    const email = `${who}@yunjiang.example`;
    const name = { zh: who, en: who };
    await createUser(server.accounts, {
      email,
      name,
      office: 'yunjiang',
      roles: [role],
      password: 'brass-lantern-41',
    });
    tokens.set(
      who,
      (await createToken(server.accounts, { email, name: 'outside', office: 'yunjiang' })).token,
    );
  }
});
afterAll(() => server.close());

async function read<T>(who: Who, url: string): Promise<T> {
  return answered(
    await server.ask({ url: `/api${url}`, headers: { authorization: `Bearer ${tokens.get(who)}` } }),
  );
}

/** A write; what it makes others do is done at once. */
async function write<T>(who: Who | Outside, url: string, body: object): Promise<T> {
  const inside = typeof who === 'string';
  const answer = await server.ask({
    method: 'POST',
    url: `/api${url}${inside ? '' : '?office=yunjiang'}`,
    headers: inside
      ? { authorization: `Bearer ${tokens.get(who)}` }
      : who.visit
        ? { 'x-visit': who.visit }
        : {},
    payload: { requestId: randomUUID(), ...body },
  });
  const given = answered<T>(answer);
  await reactions();
  return given;
}

/** Somebody outside, with the key that was given, if any. */
interface Outside {
  visit: string | null;
}
const anybody: Outside = { visit: null };

function answered<T>(answer: { statusCode: number; body: string }): T {
  expect(answer.statusCode, answer.body).toBe(200);
  return JSON.parse(answer.body) as T;
}

async function reactions(): Promise<void> {
  const { events, deps } = server.house;
  for (let event = events.shift(); event; event = events.shift()) {
    const told = event;
    for (const one of deps.house.reactions.filter(
      (reaction) => reaction.event === told.name && !reaction.prepare && reaction.heeds?.(told) !== false,
    ))
      await server.house.as({ kind: 'system', module: one.module, office: 'yunjiang' }, yunjiang, (ctx) =>
        one.run(ctx, told, undefined),
      );
  }
}

function day(on: string): void {
  server.house.setClock(`${on}T02:00:00.000Z`);
}

const step = (who: Who, verb: string, of: Pick<HallCase, 'id' | 'version'>, more: object = {}) =>
  write<HallCase>(who, `/service-hall/cases/${of.id}/${verb}`, { version: of.version, ...more });

/** How the case stands for anybody outside who has its reference and the last four of the telephone. */
async function tracked(one: HallCase): Promise<OwnCase> {
  const { visit } = await write<{ visit: string }>(anybody, '/public/service-hall/track', {
    reference: one.number,
    lastFour: phone.slice(-4),
  });
  const answer = await server.ask({
    url: '/api/public/service-hall/tracked?office=yunjiang',
    headers: { 'x-visit': visit },
  });
  return answered(answer);
}

const phone = '023-6300-1180';
const zone = ['P<CHNLYU<<XIAOMING<<<<<<<<<<<<<<<<<<<<<<<<<<', 'EA12345676CHN8503149F3311204<<<<<<<<<<<<<<<8'];
const lyu = {
  nameZh: '吕晓明',
  surname: 'LYU',
  given: 'XIAOMING',
  sex: 'F',
  born: '1985-03-14',
  passport: 'EA1234567',
  passportUntil: '2033-11-20',
  postZh: '技术总监',
};
const he = {
  ...lyu,
  ...{ nameZh: '贺明远', surname: 'HE', given: 'MINGYUAN', sex: 'M' },
  ...{ born: '1981-02-17', passport: 'EB2000001' },
};
/** His passport ends before a card would. */
const fang = {
  ...lyu,
  ...{ nameZh: '方敬之', surname: 'FANG', given: 'JINGZHI', sex: 'M' },
  ...{ born: '1976-12-21', passport: 'EC3000001', passportUntil: '2029-08-08' },
};
const renewed = { ...fang, passport: 'EC3999999', passportUntil: '2033-11-20' };

/** Registers a firm, which the hall confirms; answers with the visit its clerk opens by the link made for it. */
async function desk(): Promise<Outside & { firmId: string; clerk: string }> {
  const { code, firm, clerk } = gears;
  await write(anybody, '/public/service-hall/firms', { code, firm, clerk, licence: await licenceFile() });
  const { items } = await read<{ items: HallFirm[] }>('qiao', '/service-hall/firms?state=waiting');
  const { id, version } = items[0]!;
  const { accounts } = await write<HallFirm>('gu', `/service-hall/firms/${id}/confirm`, { version });
  return { ...(await signIn(id, accounts[0]!.id)), firmId: id, clerk: accounts[0]!.id };
}

async function signIn(firmId: string, account: string): Promise<Outside> {
  const { path } = await write<{ path: string }>(
    'gu',
    `/service-hall/firms/${firmId}/clerks/${account}/link`,
    {},
  );
  return write(anybody, '/public/links/open', { key: path.split('/').at(-1) });
}

/** Files all three by one sheet: tried with faults, then right, with the files of each; all are submitted at once. */
async function filed(by: Awaited<ReturnType<typeof desk>>): Promise<HallCase[]> {
  const kept = `/public/service-hall/firms/${by.firmId}`;
  const { version } = await read<HallFirm>('qiao', `/service-hall/firms/${by.firmId}`);
  await write(by, `${kept}/facts`, { version, facts: factsOfFirm });
  for (const paper of papersOfFirm)
    await write(by, `${kept}/papers`, { paper, name: 'a.pdf', content: onePage.toString('base64') });
  const sheet = Buffer.from(await templateFile(filingTemplate(sheetFacts(shippedServices.get('abtc-new')!))));
  const tried = (people: FiledRow[]) => {
    const base64 = filledSheet(sheet, people).toString('base64');
    return write<Filing>(by, '/public/service-hall/filings/try', {
      service: 'abtc-new',
      file: { name: '人员.xlsx', base64 },
    });
  };
  const misread = { ...lyu, mrz: `${zone[0]}\n${zone[1]!.replace('EA12345676', 'EA12345675')}` };
  const faulty = await tried([{ ...he, born: '1981-02-30' }, { ...misread, passport: he.passport }, fang]);
  expect(faulty.counts).toEqual({ right: 1, mend: 1, stop: 1 });
  const on = (one: Filing) => `/public/service-hall/filings/${one.id}`;
  await write(by, `${on(faulty)}/drop`, { version: faulty.version });

  // A digit of the lines and a passport that ends soon are doubtful: they stop nobody, and are said before.
  const right = await tried([he, misread, fang]);
  expect(
    right.rows.map(({ verdict, findings }) => [verdict, findings.map(({ column }) => column?.en)]),
  ).toEqual([
    ['right', []],
    ['right', ['Machine-readable zone']],
    ['right', ['Passport expires on']],
  ]);
  await write(by, `${on(right)}/write`, { version: right.version });
  const files = (await Promise.all([he, lyu, fang].map(({ passport }) => filesOf(passport)))).flat();
  const handed = await write<{ files: { outcome: string }[] }>(by, `${on(right)}/files`, {
    files: files.map(({ name, bytes }) => ({ name, content: bytes.toString('base64') })),
  });
  expect(handed.files.map(({ outcome }) => outcome)).toEqual(files.map(() => 'filed'));
  const { filing, submitted } = await write<{ filing: Filing; submitted: number }>(
    by,
    `${on(right)}/submit`,
    {},
  );
  expect(submitted).toBe(3);
  const of = ({ passport }: { passport: string }) =>
    filing.cases.find((one) => one.passport === passport)!.id;
  return Promise.all([he, lyu, fang].map((one) => read<HallCase>('qiao', `/service-hall/cases/${of(one)}`)));
}

test('three travellers of one firm, from its desk to the hand', async () => {
  day('2026-03-02');
  const firm = await desk();
  const [sound, wrong, short] = (await filed(firm)) as [HallCase, HallCase, HallCase];
  expect(wrong.people[0]!.findings.map(({ code, at }) => [code, at])).toContainEqual([
    'zone-check-digit',
    'mrz',
  ]);
  expect(short.conditions.filter(({ verdict }) => verdict === 'no').map(({ id }) => id)).toEqual([
    'passport-runway',
  ]);
  expect(await tracked(sound)).toMatchObject({ state: 'submitted', turn: 'office' });

  const corrected = await Promise.all([
    putRight(firm, wrong, 'mrz', { ...lyu, mrz: zone.join('\n') }),
    putRight(firm, short, 'passport', renewed),
  ]);
  expect(corrected[0]!.people[0]!.findings).toEqual([]);

  day('2026-03-05');
  const cases: HallCase[] = [];
  for (const one of [sound, ...corrected]) {
    const accepted = await step('qiao', 'accept', one);
    const first = await step('gu', 'advance', accepted, { stage: 'level1' });
    expect(await tracked(first)).toMatchObject({ state: 'in-hand', turn: 'office', stage: { id: 'level2' } });
    cases.push(await step('min', 'advance', first, { stage: 'level2' }));
  }
  expect(await tracked(cases[0]!)).toMatchObject({ turn: 'other', stage: { id: 'mfa' } });

  // To the ministry, all three in one batch, and back by its sheet.
  const waiting = await read<{ items: RequestRow[] }>('qiao', '/service-hall/card-requests');
  expect(waiting.items).toHaveLength(3);
  const made = await write<CardBatch>('qiao', '/service-hall/card-batches', {
    requests: waiting.items.map(({ id }) => id),
  });
  await write('qiao', `/service-hall/card-batches/${made.id}/send`, {
    version: made.version,
    on: '2026-03-05',
  });
  day('2026-04-20');
  const { place } = made.items.find(({ holder: { name } }) => name.zh === '贺明远')!;
  const returned = [
    '序号,护照号码,部里结果,SGP,JPN',
    `${place},EB2000001,受理,同意 2026-03-20,`,
    `${place === 2 ? 1 : 2},,受理,,`,
    '9,,受理,,',
  ].join('\n');
  const file = { name: '回表.csv', base64: Buffer.from(returned).toString('base64') };
  const tried = await write<{ id: string; version: number; counts: object }>(
    'qiao',
    `/service-hall/card-batches/${made.id}/returns`,
    { file },
  );
  expect(tried.counts).toMatchObject({ faulty: expect.any(Number) });
  await write('qiao', `/service-hall/card-returns/${tried.id}/write`, { version: tried.version });

  // The ministry took the first of them: its case goes on by itself. What it could not take stays where it was.
  expect(await tracked(cases[0]!)).toMatchObject({ turn: 'other', stage: { id: 'preclearance' } });
  expect(await tracked(cases[1]!)).toMatchObject({ turn: 'other', stage: { id: 'mfa' } });

  // Economies answer on different days; an early card lists those that have, a re-made one all.
  let holder = await holderOf('EB2000001');
  holder = await answer(holder, ['AUS', 'THA'], 'grant', '2026-04-10');
  holder = await card(holder, 'abtc-early-card', 'CHN7000001', '2026-04-20');
  expect(holder.cards.map(({ state, early }) => [state, early])).toEqual([['interim', true]]);
  day('2026-06-30');
  holder = await answer(holder, ['JPN', 'KOR', 'NZL'], 'grant', '2026-06-20');
  holder = await answer(
    holder,
    holder.application!.lines.filter(({ state }) => state === 'pending').map(({ economy }) => economy),
    'refuse',
    '2026-06-30',
  );
  // An early card ends no application: only when all have answered, and the card that lists them is made, is it done.
  expect(await tracked(cases[0]!)).toMatchObject({ turn: 'other', stage: { id: 'make' } });
  holder = await card(holder, 'abtc-remake', 'CHN7000002', '2026-06-30');
  expect(inForce(holder)).toEqual(['CHN7000002']);

  // A new passport: the card is replaced for it, and only one is in force.
  day('2026-08-03');
  holder = await write('qiao', `/service-hall/card-holders/${holder.id}/passport`, {
    version: holder.version,
    passport: 'EB2777777',
    passportEndsOn: '2036-07-30',
    on: '2026-07-31',
  });
  expect(inForce(holder)).toEqual(['CHN7000002']);
  holder = await card(holder, 'abtc-replace-passport', 'CHN7000003', '2026-08-03');
  expect(inForce(holder)).toEqual(['CHN7000003']);

  // The case went on with them, each time by one line that says why, and whoever follows it reads so.
  const now = await read<HallCase>('qiao', `/service-hall/cases/${cases[0]!.id}`);
  expect(await tracked(now)).toMatchObject({ state: 'ready', turn: 'applicant' });
  await step('qiao', 'sign-receipt', now, {
    items: ['APEC商务旅行卡'],
    receiver: '郑可欣',
    capacity: 'clerk',
    idLastFour: '002X',
  });
  expect(await tracked(now)).toMatchObject({ state: 'done', turn: 'nobody' });
  const again = await signIn(firm.firmId, firm.clerk);
  const scores = Object.fromEntries(
    ratings.rows.filter(({ channel }) => channel === 'online').map(({ id }) => [id, 5]),
  );
  await write(again, `/public/service-hall/cases/${now.id}/rating`, { scores });
  const report = await server.house.look({ kind: 'public', office: 'yunjiang' }, yunjiang, (ctx) =>
    verifyLedger(ctx.db, 'yunjiang'),
  );
  expect(report.broken).toBeNull();
});

/** A notice at one field, the field put right, and the case sent again. */
async function putRight(by: Outside, one: HallCase, name: string, person: object): Promise<HallCase> {
  const says = { zh: '请按护照改正。', en: 'Put it as in the passport.' };
  const asked = await step('qiao', 'ask-correction', one, { items: [{ target: 'person', name, says }] });
  expect(await tracked(asked)).toMatchObject({ state: 'correcting', turn: 'applicant' });
  const own = `/public/service-hall/cases/${one.id}`;
  const saved = await write<OwnCase>(by, `${own}/people`, {
    version: asked.version,
    personId: asked.people[0]!.id,
    person: { ...person, nationality: 'CHN' },
  });
  const answered = await write<OwnCase>(by, `${own}/answer-correction`, { version: saved.version });
  expect(answered.state).toBe('submitted');
  return read('qiao', `/service-hall/cases/${one.id}`);
}

async function holderOf(passport: string): Promise<CardHolder> {
  const { items } = await write<{ items: { id: string }[] }>('qiao', '/service-hall/card-holders/find', {
    q: passport,
  });
  return read('qiao', `/service-hall/card-holders/${items[0]!.id}`);
}

function answer(
  holder: CardHolder,
  economies: readonly string[],
  verb: string,
  on: string,
): Promise<CardHolder> {
  const answers = holder
    .application!.lines.filter(({ economy }) => economies.includes(economy))
    .map(({ id }) => ({ lineId: id, verb, on }));
  return write('qiao', `/service-hall/card-holders/${holder.id}/answers`, {
    version: holder.version,
    source: 'tracker',
    answers,
  });
}

function card(holder: CardHolder, service: string, number: string, issuedOn: string): Promise<CardHolder> {
  const { id, version } = holder;
  return write('qiao', `/service-hall/card-holders/${id}/cards`, { version, service, number, issuedOn });
}

function inForce({ cards }: CardHolder): string[] {
  return cards.filter(({ state }) => state === 'active' || state === 'interim').map(({ number }) => number);
}
