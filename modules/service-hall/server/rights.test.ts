/** The table of rights in docs/service-hall-rights.csv is written by hand; every cell of it is held against the program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor, Office } from '../../../kernel/server/actor.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import type { AnyOperation } from '../../../kernel/server/operation.ts';
import { Refusal } from '../../../kernel/server/refusal.ts';
import { search } from '../../../kernel/server/search/search.ts';
import { readHistoryOperation } from '../../../kernel/server/shell/read-history.ts';
import { confirmedFirm, data, gears } from '../../../testing/firms-house.ts';
import {
  anybody,
  cen,
  gu,
  type HallHouse,
  hallHouse,
  holderOf,
  lin,
  luo,
  qiao,
  shen,
  stranger,
  zhou,
} from '../../../testing/hall-house.ts';
import { person, qinghe, yunjiang } from '../../../testing/house.ts';
import { enrol } from '../../../testing/members.ts';
import { type CaseState, caseStates } from '../contract/case.ts';
import { beginCase } from './begin-case.ts';
import { standingOf } from './core/case-state.ts';
import { endCase } from './end-case.ts';
import { acceptCase } from './operations/accept-case.ts';
import { advanceCase } from './operations/advance-case.ts';
import { answerCorrection } from './operations/answer-correction.ts';
import { askCorrection } from './operations/ask-correction.ts';
import { assignCase } from './operations/assign-case.ts';
import { readCaseEconomies } from './operations/cards/read-case-economies.ts';
import { discardCase } from './operations/discard-case.ts';
import { eraseCase } from './operations/erase-case.ts';
import { findCases } from './operations/find-cases.ts';
import { handOver } from './operations/hand-over.ts';
import { keepCase } from './operations/keep-case.ts';
import { lapseCase } from './operations/lapse-case.ts';
import { listCases } from './operations/list-cases.ts';
import { noteCase } from './operations/note-case.ts';
import { pauseCase } from './operations/pause-case.ts';
import { readCase } from './operations/read-case.ts';
import { readOwnCase } from './operations/read-own-case.ts';
import { refuseAcceptance } from './operations/refuse-acceptance.ts';
import { refuseCase } from './operations/refuse-case.ts';
import { saveCase } from './operations/save-case.ts';
import { seePaper } from './operations/see-paper.ts';
import { sendBackCase } from './operations/send-back-case.ts';
import { submitCase } from './operations/submit-case.ts';
import { withdrawCase } from './operations/withdraw-case.ts';
import { getCase } from './queries.ts';
import { holdCase } from './step.ts';
import { receiveCase } from './submit.ts';

type Said = 'yes' | 'no' | 'state' | 'unseen';
interface Cell {
  channel: string;
  verb: string;
  role: string;
  state: CaseState;
  says: Said;
}

const [head, ...rows] = readFileSync(
  join(import.meta.dirname, '../../../docs/service-hall-rights.csv'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const cells: Cell[] = rows.flatMap(([channel, verb, roles, ...said]) =>
  roles!.split(' ').flatMap((role) =>
    said.map((says, n) => ({
      channel: channel!,
      verb: verb!,
      role,
      state: head![n + 3] as CaseState,
      says: says as Said,
    })),
  ),
);

/** Who brought the case where it stands: nobody the table speaks of, so that nobody has approved it before. */
const wu = person('wu', ['hall-clerk']);
const xin = person('xin', ['hall-reviewer']);
const name = '尉迟听雪';

/** Begun outside by anybody, at the counter, and at the desk of a firm. */
const channels = ['portal', 'counter', 'firm'] as const;
type From = (typeof channels)[number];
type Confirmed = Awaited<ReturnType<typeof confirmedFirm>>;

let house: HallHouse;
/** The firm whose cases those of the channel `firm` are, and another. */
let own: Confirmed;
let other: Confirmed;
/** A case in each state, come by each channel. */
const made = new Map<string, string>();
beforeAll(async () => {
  house = await hallHouse();
  await enrol(house, yunjiang, [wu, xin, person('ye', ['administrator'])]);
  [own, other] = [await confirmedFirm(house, gears), await confirmedFirm(house, data)];
  for (const channel of channels)
    for (const state of caseStates) made.set(`${channel} ${state}`, await bring(channel, state));
});
afterAll(() => house.close());

/** Brings a case to a state as far as possible by the operations people use. */
async function bring(from: From, state: CaseState): Promise<string> {
  const id = await begun(from);
  const holder = { portal: holderOf(id), counter: wu, firm: own.lead }[from];
  const step = async (actor: Actor, operation: AnyOperation, more: object = {}) => {
    const { version } = await now(id);
    await house.step(actor, operation, { id, version }, more);
  };
  if (state === 'draft') return id;
  if (state === 'discarded') await step(holder, discardCase);
  if (state === 'discarded') return id;
  // A portal's application is complete before it is received: that is another test's matter.
  await house.as(wu, yunjiang, async (ctx) => {
    const row = await getCase(ctx, id, true);
    const held = await holdCase({ ...ctx, actor: holder }, { caseId: id, version: row.version }, 'submit');
    await receiveCase(ctx, { ...held, row: { ...row, channel: 'counter' } });
  });
  if (state === 'submitted') return id;
  if (state === 'correcting') await step(xin, askCorrection, { items: [item] });
  if (state === 'withdrawn') await step(holder, withdrawCase);
  if (state === 'not-accepted') await step(cen, refuseAcceptance, { why: both });
  if (['correcting', 'withdrawn', 'not-accepted'].includes(state)) return id;
  if (state === 'lapsed') {
    await house.as({ kind: 'system', module: 'service-hall', office: 'yunjiang' }, yunjiang, async (ctx) => {
      const row = await getCase(ctx, id, true);
      const held = await holdCase({ ...ctx, actor: wu }, { caseId: id, version: row.version }, 'note');
      await endCase(ctx, held, 'lapsed', 'service-hall.case-lapsed');
    });
    return id;
  }
  await step(wu, acceptCase);
  await step(xin, advanceCase, { stage: 'level1' });
  if (state === 'in-hand') return id;
  if (state === 'refused') await step(cen, refuseCase, { why: both });
  if (state === 'refused') return id;
  await step(person('yuan', ['hall-reviewer']), advanceCase, { stage: 'level2' });
  for (const stage of ['mfa', 'preclearance', 'make']) await step(wu, advanceCase, { stage });
  if (state === 'done') await step(wu, handOver, received);
  return id;
}

function begun(from: From): Promise<string> {
  return house.as(wu, yunjiang, async (ctx) => {
    const channel = from === 'counter' ? from : 'portal';
    const of = from === 'firm' ? { firm: own.firm.id, account: own.account } : {};
    const beginning = { service: 'abtc-new', channel, ...of, language: 'zh', answers: {} } as const;
    const { id } = await beginCase(ctx, {
      ...beginning,
      contact: { name, phone: '139-0000-0001', email: null },
      people: [{ ...noParticulars, ...lin, nameZh: name }],
    });
    return id;
  });
}
const noParticulars = { mrz: null, idNumber: null, postZh: null, postEn: null, phone: null, email: null };
const both = { zh: '理由', en: 'A reason' };
const received = { receivedBy: { name, idLastFour: '0001' } };
const item = { target: 'other', name: 'x', says: both };

function now(id: string) {
  return house.look(cen, yunjiang, (ctx) => getCase(ctx, id));
}

const people: Record<string, (id: string) => [Actor, Office]> = {
  applicant: (id) => [holderOf(id), yunjiang],
  'other-applicant': () => [holderOf('01900000-0000-7000-8000-000000000001'), yunjiang],
  clerk: () => [qiao, yunjiang],
  reviewer: () => [gu, yunjiang],
  chief: () => [cen, yunjiang],
  director: () => [zhou, yunjiang],
  reader: () => [luo, yunjiang],
  officer: () => [shen, yunjiang],
  administrator: () => [person('ye', ['administrator']), yunjiang],
  'firm-clerk': () => [own.lead, yunjiang],
  'other-firm-clerk': () => [other.lead, yunjiang],
  public: () => [anybody, yunjiang],
  stranger: () => [stranger, qinghe],
};

const steps: Record<string, [AnyOperation, object]> = {
  'read own': [readOwnCase, {}],
  'read economies': [readCaseEconomies, {}],
  read: [readCase, {}],
  fill: [saveCase, { language: 'en' }],
  submit: [submitCase, {}],
  discard: [discardCase, {}],
  'answer correction': [answerCorrection, {}],
  withdraw: [withdrawCase, {}],
  accept: [acceptCase, {}],
  'refuse acceptance': [refuseAcceptance, { why: both }],
  'ask correction': [askCorrection, { items: [item], againWhy: null }],
  advance: [advanceCase, { stage: 'level2' }],
  'send back': [sendBackCase, { why: 'x' }],
  refuse: [refuseCase, { why: both }],
  pause: [pauseCase, { why: 'x' }],
  assign: [assignCase, { to: null }],
  'see original': [seePaper, { paper: 'licence', personId: null }],
  lapse: [lapseCase, {}],
  keep: [keepCase, { why: 'x' }],
  erase: [eraseCase, { why: 'x' }],
  note: [noteCase, { words: 'x' }],
  'hand over': [handOver, received],
};

/** What the program does, undone at once: the refusals that name something missing come after it was allowed. */
async function saidBy({ channel, verb, role, state }: Cell): Promise<Said> {
  const id = made.get(`${channel} ${state}`)!;
  const [actor, office] = people[role]!(id);
  const { version } = await now(id);
  const undone = new Error('undone');
  try {
    await house.as(actor, office, async (ctx) => {
      if (!(await did(ctx, verb, id, version)))
        throw new Refusal('not-found', { status: 404, message: both });
      throw undone;
    });
  } catch (error) {
    if (error === undone) return 'yes';
    if (!(error instanceof Refusal)) throw error;
    return refusals[error.code] ?? 'yes';
  }
  throw new Error('a transaction that was to be undone was not');
}

const refusals: Record<string, Said> = {
  'not-found': 'unseen',
  'not-allowed': 'no',
  'state-conflict': 'state',
};

/** Does it, and answers whether the case was met with. */
async function did(ctx: Ctx, verb: string, id: string, version: number): Promise<boolean> {
  const among = (found: unknown) => (found as { items: { id: string }[] }).items.some((one) => one.id === id);
  const counted = (found: unknown) => (found as { count: { value: number } }).count.value > 0;
  switch (verb) {
    case 'list': {
      const { state } = await getState(ctx, id);
      const asked = { limit: 200, ...(state && { state }) };
      const page = await listCases.run(ctx, listCases.contract.input.parse(asked), undefined);
      return among(page) && counted(page);
    }
    case 'find':
      return among(
        await findCases.run(ctx, findCases.contract.input.parse({ q: name, limit: 200 }), undefined),
      );
    case 'search the house':
      return (await search(ctx, { q: name, limit: 200 })).some(({ ref }) => ref.id === id);
    case 'read history': {
      const asked = readHistoryOperation.contract.input.parse({ kind: 'hall-case', subjectId: id });
      return (await readHistoryOperation.run(ctx, asked, undefined)).items.length > 0;
    }
    default: {
      const [operation, more] = steps[verb]!;
      const input = operation.contract.input.parse({ caseId: id, version, ...more });
      await operation.run(ctx, input, await operation.prepare?.({} as never, input));
      return true;
    }
  }
}

async function getState(ctx: Ctx, id: string): Promise<{ state?: CaseState }> {
  const { rows } = await sql<{
    state: CaseState;
  }>`select state from service_hall.hall_case where id = ${id}`.execute(ctx.db);
  return rows[0] ?? {};
}

test('every case stands in the state it was brought to', async () => {
  for (const [key, id] of made) expect(`${key.split(' ')[0]} ${(await now(id)).state}`).toBe(key);
  const { folded, row } = await house.standings(made.get('portal in-hand')!);
  expect(folded).toEqual(row);
  expect(standingOf.length).toBe(1);
});

test('the table has every state, and no cell but the four it may have', () => {
  expect(head!.slice(3)).toEqual(caseStates);
  expect(new Set(cells.map(({ says }) => says))).toEqual(new Set(['yes', 'no', 'state', 'unseen']));
  const keys = cells.map(({ channel, verb, role, state }) => `${channel} ${verb} ${role} ${state}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the program does what every cell of the table says', async () => {
  const otherwise: string[] = [];
  for (const cell of cells) {
    const said = await saidBy(cell);
    if (said !== cell.says)
      otherwise.push(`${cell.channel}, ${cell.verb}, ${cell.role}, ${cell.state}: ${cell.says}, but ${said}`);
  }
  expect(otherwise).toEqual([]);
});
