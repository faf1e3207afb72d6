import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from '../../../kernel/server/http/input-faults.ts';
import { Refusal } from '../../../kernel/server/refusal.ts';
import {
  anybody,
  cen,
  gu,
  type HallHouse,
  hallHouse,
  holderOf,
  lin,
  luo,
  min,
  qiao,
  shen,
  stranger,
  zhou,
} from '../../../testing/hall-house.ts';
import { qinghe } from '../../../testing/house.ts';
import { enteredPerson, type HallCase, type OwnCase } from '../contract/case.ts';
import { acceptCase } from './operations/accept-case.ts';
import { advanceCase } from './operations/advance-case.ts';
import { answerCorrection } from './operations/answer-correction.ts';
import { askCorrection } from './operations/ask-correction.ts';
import { assignCase } from './operations/assign-case.ts';
import { discardCase } from './operations/discard-case.ts';
import { enterCase } from './operations/enter-case.ts';
import { findCases } from './operations/find-cases.ts';
import { handOver } from './operations/hand-over.ts';
import { listCases } from './operations/list-cases.ts';
import { noteCase } from './operations/note-case.ts';
import { pauseCase } from './operations/pause-case.ts';
import { readCase } from './operations/read-case.ts';
import { readOwnCase } from './operations/read-own-case.ts';
import { refuseAcceptance } from './operations/refuse-acceptance.ts';
import { refuseCase } from './operations/refuse-case.ts';
import { resumeCase } from './operations/resume-case.ts';
import { saveCase } from './operations/save-case.ts';
import { savePerson } from './operations/save-person.ts';
import { sendBackCase } from './operations/send-back-case.ts';
import { startCase } from './operations/start-case.ts';
import { submitCase } from './operations/submit-case.ts';
import { withdrawCase } from './operations/withdraw-case.ts';
import { reactions } from './reactions.ts';

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());

async function refusalOf(doing: Promise<unknown>): Promise<Refusal> {
  const caught = await doing.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(caught instanceof Refusal)) throw caught ?? new Error('it was not refused');
  return caught;
}
const notice = (name = 'document') => ({
  items: [{ target: 'paper', name, says: { zh: '请补交', en: 'Please hand it in' } }],
});
const received = { receivedBy: { name: '林知夏', idLastFour: '002X' } };

/** Through every stage of review and whatever else stands before the counter, by whoever has not had it yet. */
async function carried(to: HallCase): Promise<HallCase> {
  let now = to;
  for (const reviewer of [gu, min, cen, zhou, qiao]) {
    if (now.state !== 'in-hand') return now;
    const by = now.stage.kind === 'review' ? reviewer : qiao;
    now = await house.step(by, advanceCase, now, { stage: now.stage.id });
  }
  return now;
}

describe('a case at the counter', () => {
  test('goes from the counter to the hand, and its ledger folds to its row at every step', async () => {
    const entered = await house.entered();
    expect(entered).toMatchObject({ state: 'submitted', turn: 'office', number: 'FW-2026-000001' });
    expect(entered.clock).toMatchObject({ receivedOn: '2026-11-24', used: 0 });
    expect(await house.ask(qiao, readCase, { caseId: entered.id })).toEqual(entered);
    const accepted = await house.step(qiao, acceptCase, entered);
    expect(accepted.state).toBe('in-hand');
    const ready = await carried(accepted);
    expect(ready).toMatchObject({ state: 'ready', turn: 'applicant', clock: null });
    const done = await house.step(qiao, handOver, ready, received);
    expect(done).toMatchObject({ state: 'done', turn: 'nobody' });
    const { folded, row } = await house.standings(done.id);
    expect(folded).toEqual(row);
  });

  test('nobody approves what he or she accepted, nor two levels of one case', async () => {
    const entered = await house.entered('abtc-new');
    const accepted = await house.step(cen, acceptCase, entered);
    const own = await refusalOf(house.step(cen, advanceCase, accepted, { stage: accepted.stage.id }));
    expect(own.both.en).toMatch(/Somebody else/);
    const first = await house.step(gu, advanceCase, accepted, { stage: accepted.stage.id });
    expect(first.stage.kind).toBe('review');
    const again = await refusalOf(house.step(gu, advanceCase, first, { stage: first.stage.id }));
    expect(again.code).toBe('not-allowed');
    const second = await house.step(min, advanceCase, first, { stage: first.stage.id });
    expect(second).toMatchObject({ turn: 'other', stage: { kind: 'external' } });
    expect(second.clock?.paused?.since ?? second.pauses.at(-1)?.from).toBe('2026-11-24');
  });

  test('a level is approved by its name: a second press does not approve the next', async () => {
    const accepted = await house.step(qiao, acceptCase, await house.entered('abtc-new'));
    const first = await house.step(gu, advanceCase, accepted, { stage: accepted.stage.id });
    const twice = await refusalOf(house.step(min, advanceCase, first, { stage: accepted.stage.id }));
    expect(twice.code).toBe('state-conflict');
  });

  test('sent back, it is reviewed anew by whoever may', async () => {
    const accepted = await house.step(qiao, acceptCase, await house.entered('abtc-new'));
    const second = await house.step(gu, advanceCase, accepted, { stage: accepted.stage.id });
    const back = await house.step(min, sendBackCase, second, { why: '合同页码不全' });
    expect(back).toMatchObject({ state: 'in-hand', stage: { id: accepted.stage.id } });
    expect(back.notes.at(-1)?.words).toBe('合同页码不全');
    const firstLevel = await refusalOf(house.step(min, sendBackCase, back, { why: '再退' }));
    expect(firstLevel.code).toBe('state-conflict');
    expect((await house.step(gu, advanceCase, back, { stage: back.stage.id })).stage.id).toBe(
      second.stage.id,
    );
    const { folded, row } = await house.standings(back.id);
    expect(folded).toEqual(row);
  });

  test('what was changed meanwhile, and what another works on, is refused', async () => {
    const entered = await house.entered();
    const assigned = await house.step(qiao, assignCase, entered, { to: 'gu' });
    expect((await refusalOf(house.step(qiao, acceptCase, entered))).code).toBe('stale-version');
    expect((await refusalOf(house.step(qiao, acceptCase, assigned))).both.en).toMatch(/somebody else/);
    expect((await refusalOf(house.step(qiao, assignCase, assigned, { to: 'qiao' }))).code).toBe(
      'not-allowed',
    );
    expect((await refusalOf(house.step(cen, assignCase, assigned, { to: 'shen' }))).fields).toHaveProperty(
      'to',
    );
    // Whoever has the duties of whom it is assigned to hands it on as that one would.
    const name = { zh: '顾', en: 'Gu' };
    const deputy = {
      ...qiao,
      deputyFor: [{ userId: 'gu', name, roles: ['hall-reviewer'], until: '2026-11-30' }],
    };
    const handed = await house.step(deputy, assignCase, assigned, { to: 'min' });
    expect(handed.assignedTo?.userId).toBe('min');
    const mine = await house.step(cen, assignCase, handed, { to: 'qiao' });
    expect((await house.step(qiao, acceptCase, mine)).state).toBe('in-hand');
  });

  test('the clock stands while the office has it stand, and goes on as the days have it', async () => {
    const entered = await house.entered();
    const paused = await house.step(gu, pauseCase, entered, { why: '请专家鉴定印鉴' });
    expect(paused.clock).toMatchObject({ due: null, paused: { why: { zh: '请专家鉴定印鉴' } } });
    expect((await refusalOf(house.step(gu, pauseCase, paused, { why: '再停' }))).code).toBe('state-conflict');
    house.setClock('2026-11-26T02:00:00.000Z');
    expect(entered.abilities).toMatchObject({ resume: { en: 'The clock is running.' } });
    expect(paused.abilities).toMatchObject({ pause: { en: 'The clock stands already.' }, resume: true });
    const resumed = await house.step(gu, resumeCase, paused);
    expect(resumed.clock?.paused).toBeNull();
    const fresh = await house.entered();
    expect(resumed.clock!.due).toBe(fresh.clock!.due);
    house.setClock('2026-11-24T02:00:00.000Z');
  });

  test('a refusal says why, at a level of review, by the chief; so does not accepting', async () => {
    const why = { zh: '材料不实', en: 'The papers are not genuine' };
    const entered = await house.entered('abtc-new');
    expect((await refusalOf(house.step(qiao, refuseAcceptance, entered, { why }))).code).toBe('not-allowed');
    expect((await refusalOf(house.step(cen, refuseCase, entered, { why }))).code).toBe('state-conflict');
    const accepted = await house.step(qiao, acceptCase, entered);
    expect((await refusalOf(house.step(gu, refuseCase, accepted, { why }))).code).toBe('not-allowed');
    const refused = await house.step(cen, refuseCase, accepted, { why });
    expect(refused).toMatchObject({ state: 'refused', decision: why, clock: null });
    const other = await house.step(cen, refuseAcceptance, await house.entered(), { why });
    expect(other.state).toBe('not-accepted');
    expect((await refusalOf(house.step(qiao, acceptCase, other))).code).toBe('state-conflict');
  });
});

describe('the notice of what is to be put right', () => {
  test('is one; another needs the chief and a reason; meanwhile the clock stands', async () => {
    const entered = await house.entered();
    const asked = await house.step(qiao, askCorrection, entered, notice());
    expect(asked).toMatchObject({ state: 'correcting', turn: 'applicant', clock: { due: null } });
    const open = await refusalOf(house.step(qiao, answerCorrection, asked));
    expect(open).toMatchObject({ code: 'correction-open' });
    const [item] = asked.corrections[0]!.items;
    const answered = await house.step<OwnCase>(qiao, answerCorrection, asked, {
      replies: [{ itemId: item!.id, words: '原件已带来' }],
    });
    expect(answered).toMatchObject({ state: 'submitted' });
    expect((await refusalOf(house.step(qiao, askCorrection, answered, notice()))).code).toBe('not-allowed');
    expect((await refusalOf(house.step(cen, askCorrection, answered, notice()))).fields).toHaveProperty(
      'againWhy',
    );
    const again = await house.step(cen, askCorrection, answered, {
      ...notice(),
      againWhy: '原件与复印件不符',
    });
    expect(again.corrections.map(({ round, againWhy }) => [round, againWhy])).toEqual([
      [1, null],
      [2, '原件与复印件不符'],
    ]);
    const { folded, row } = await house.standings(again.id);
    expect(folded).toEqual(row);
  });

  test('found at a level of review, it goes back to that level', async () => {
    const accepted = await house.step(qiao, acceptCase, await house.entered('abtc-new'));
    const asked = await house.step(gu, askCorrection, accepted, {
      items: [
        { target: 'person', name: 'postEn', says: { zh: '请写英文职务', en: 'Enter the post in English' } },
      ],
    });
    const [who] = asked.people;
    const { id: personId, place: _place, findings: _findings, ...person } = who!;
    const filled = await house.step<OwnCase>(qiao, savePerson, asked, {
      personId,
      person: { ...person, postEn: 'Sales Director' },
    });
    expect(filled.corrections[0]!.items[0]!.answered).toBe(true);
    const answered = await house.step<OwnCase>(qiao, answerCorrection, filled);
    expect(answered).toMatchObject({ state: 'in-hand', stage: { id: accepted.stage.id } });
  });
});

describe('an application from outside', () => {
  const start = (service = 'plain-certificate') =>
    house.ask<{ case: OwnCase; visit: string }>(anybody, startCase, { service });

  test('is seen by whoever holds its key and nobody else until it is submitted', async () => {
    const { case: draft } = await start();
    const holder = holderOf(draft.id);
    expect((await house.ask<OwnCase>(holder, readOwnCase, { caseId: draft.id })).state).toBe('draft');
    for (const other of [
      anybody,
      qiao,
      cen,
      zhou,
      luo,
      shen,
      holderOf('01900000-0000-7000-8000-000000000001'),
    ])
      expect((await refusalOf(house.ask(other, readOwnCase, { caseId: draft.id }))).code).toBe('not-found');
    expect((await refusalOf(house.perform(stranger, qinghe, readOwnCase, { caseId: draft.id }))).code).toBe(
      'not-found',
    );
  });

  test('is not received before it is complete, and says what is missing, each at its place', async () => {
    const { case: draft } = await start('abtc-new');
    const holder = holderOf(draft.id);
    const missing = await refusalOf(house.step(holder, submitCase, draft));
    expect(missing.code).toBe('case-incomplete');
    expect(Object.keys(missing.fields!)).toEqual(expect.arrayContaining(['contact.name', 'person.count']));
    const saved = await house.step<OwnCase>(holder, saveCase, draft, {
      contact: { name: '林知夏', email: 'lin@qiyun.example' },
    });
    expect(saved.missing.some(({ kind }) => kind === 'contact')).toBe(false);
    const misread = await refusalOf(
      house.step(holder, saveCase, saved, { answers: { 'firm.insuredStaff': '很多' } }),
    );
    expect(misread.fields!['answers.firm.insuredStaff']!.zh).toContain('可填：数字');
  });

  test.each([
    ['passport', 'E12 号', 'E12345678'],
    ['nationality', '中国', 'CHN'],
  ])('of a %s that is none it is said how one is written', (field, typed, how) => {
    const read = enteredPerson.safeParse({ [field]: typed }, { reportInput: true });
    expect(faultsOf(read.error!.issues)[field]).toMatchObject({
      zh: expect.stringContaining(how),
      en: expect.stringContaining(how),
    });
  });

  test('a wrong digit of the passport’s zone is told at once, with what was probably meant', async () => {
    const { case: draft } = await start('abtc-new');
    const mrz = 'P<CHNLIN<<ZHIXIA<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nEA1234561<CHN9005064F3311206<<<<<<<<<<<<<<<0';
    const saved = await house.step<OwnCase>(holderOf(draft.id), savePerson, draft, {
      person: { ...lin, mrz, born: '2990-05-06' },
    });
    expect(saved.people[0]!.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['zone-check-digit', 'born-to-come']),
    );
    expect(saved.people[0]!.findings.every(({ says, fix }) => says.zh && says.en && fix.zh && fix.en)).toBe(
      true,
    );
  });

  test('the lines of the passport fill in the rest where asked, but for what their digits do not hold for', async () => {
    const { case: draft } = await start('abtc-new');
    const mrz = 'P<CHNLIN<<ZHIXIA<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nEAI2345676CHN9005064F3311204<<<<<<<<<<<<<<<0';
    const holder = holderOf(draft.id);
    const person = { nameZh: '林知夏', passport: 'EA1234567', mrz };
    const plain = await house.step<OwnCase>(holder, savePerson, draft, { person });
    expect(plain.people[0]).toMatchObject({ surname: null, born: null });
    const { id: personId } = plain.people[0]!;
    const filled = await house.step<OwnCase>(holder, savePerson, plain, { personId, person, fill: true });
    expect(filled.people[0]).toMatchObject({ ...lin, mrz });
  });

  test('is withdrawn by its applicant alone; a draft is discarded with all it held', async () => {
    const { case: draft } = await start();
    const holder = holderOf(draft.id);
    const saved = await house.step<OwnCase>(holder, savePerson, draft, { person: lin });
    const gone = await house.step<OwnCase>(holder, discardCase, saved);
    expect(gone).toMatchObject({ state: 'discarded', people: [], contact: { name: null } });
    const entered = await house.entered();
    expect((await refusalOf(house.step(gu, withdrawCase, entered))).code).toBe('not-allowed');
    expect((await house.step<OwnCase>(holderOf(entered.id), withdrawCase, entered)).state).toBe('withdrawn');
  });

  test('the applicant reads no note and no name of the staff', async () => {
    const entered = await house.entered();
    await house.step(qiao, noteCase, entered, { words: '注意核对印鉴' });
    const own = await house.ask<OwnCase>(holderOf(entered.id), readOwnCase, { caseId: entered.id });
    expect(JSON.stringify(own)).not.toMatch(/印鉴|qiao/);
    expect((await refusalOf(house.ask(holderOf(entered.id), readCase, { caseId: entered.id }))).code).toBe(
      'not-allowed',
    );
  });
});

describe('lists', () => {
  test('are for the hall alone, and a name of two characters is found', async () => {
    await house.entered('apostille', {
      people: [{ ...lin, nameZh: '欧阳砚秋', surname: 'OUYANG', given: 'YANQIU' }],
    });
    const found = await house.ask<{ items: { title: { zh: string } }[] }>(qiao, findCases, { q: '砚秋' });
    expect(found.items.map(({ title }) => title.zh)).toEqual(['欧阳砚秋']);
    const byPassport = await house.ask<{ items: unknown[] }>(gu, findCases, { q: 'EA1234567' });
    expect(byPassport.items.length).toBeGreaterThan(1);
    for (const other of [luo, shen, anybody, holderOf('01900000-0000-7000-8000-000000000001')]) {
      expect((await refusalOf(house.ask(other, listCases, {}))).code).toBe('not-allowed');
      expect((await refusalOf(house.ask(other, findCases, { q: '砚秋' }))).code).toBe('not-allowed');
      expect(
        (await refusalOf(house.ask(other, enterCase, { service: 'apostille', contact: { name: '甲' } })))
          .code,
      ).toBe('not-allowed');
    }
  });

  test('go on page by page in every order, each case once', async () => {
    for (const by of ['changed', 'due', 'submitted', 'number'])
      for (const order of ['ascending', 'descending']) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: { items: { id: string }[]; next: string | null } = await house.ask(qiao, listCases, {
            by,
            order,
            limit: 4,
            ...(after && { after }),
          });
          seen.push(...page.items.map(({ id }) => id));
          after = page.next;
        } while (after);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.length).toBeGreaterThan(8);
      }
  });
});

describe('what time brings', () => {
  test('a calendar that changes moves the last day of open cases, with a line', async () => {
    const entered = await house.entered();
    const before = entered.clock!.due!;
    await house.as(zhou, { ...qinghe, code: 'yunjiang' }, async (ctx) =>
      ctx.db
        .insertInto('kernel.calendar_own_days')
        .values({
          office: 'yunjiang',
          id: ctx.newId(),
          first: before,
          last: before,
          works: false,
          reason_zh: '检修',
          reason_en: 'Repairs',
          added_by: 'zhou',
          added_at: ctx.now,
        })
        .execute(),
    );
    const recount = reactions.find(({ name }) => name === 'service-hall.recount-cases')!;
    const program = { kind: 'system', module: 'service-hall', office: 'yunjiang' } as const;
    const event = { name: 'calendar.changed', subject: { kind: 'calendar', id: entered.id } };
    for (let twice = 0; twice < 2; twice++)
      await house.as(program, { ...qinghe, code: 'yunjiang' }, (ctx) => recount.run(ctx, event, undefined));
    const now = await house.ask(qiao, readCase, { caseId: entered.id });
    expect(now.clock!.due! > before).toBe(true);
    expect(now.version).toBe(entered.version + 1);
  });
});
