import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { linesOfSubject } from '../../../../kernel/server/ledger/subject-lines.ts';
import type { PaperLangs } from '../../../../kernel/server/papers/document.ts';
import { printSeen } from '../../../../kernel/server/papers/route.ts';
import {
  anybody,
  cen,
  gu,
  type HallHouse,
  hallHouse,
  holderOf,
  luo,
  min,
  qiao,
  refusalOf,
  shen,
  stranger,
  zhou,
} from '../../../../testing/hall-house.ts';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import type { HallCase, OwnCase } from '../../contract/case.ts';
import type { Letter } from '../../contract/letters.ts';
import { letterNumber } from '../core/letters/kinds.ts';
import { asksFor, isFillable } from '../core/letters/wording.ts';
import { acceptCase } from '../operations/accept-case.ts';
import { advanceCase } from '../operations/advance-case.ts';
import { answerCorrection } from '../operations/answer-correction.ts';
import { askCorrection } from '../operations/ask-correction.ts';
import { handOver } from '../operations/hand-over.ts';
import { listLetters } from '../operations/list-letters.ts';
import { refuseAcceptance } from '../operations/refuse-acceptance.ts';
import { refuseCase } from '../operations/refuse-case.ts';
import { reissueLetter } from '../operations/reissue-letter.ts';
import { seePaper } from '../operations/see-paper.ts';
import { letterPaper } from '../papers/letter-paper.ts';
import { mayHaveLetter, visibleLetters } from '../policy.ts';
import type { HallTables } from '../tables.ts';
import { letterTexts } from './texts.ts';

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());

const why = { zh: '所附合同已过期', en: 'The contract enclosed has expired' };
async function lettersOf({ id }: Pick<OwnCase, 'id'>, actor: Actor = qiao): Promise<Letter[]> {
  const { letters } = await house.ask<{ letters: Letter[] }>(actor, listLetters, { caseId: id });
  // The clock stands still in a test: what is of one moment is put in order here.
  return letters.toSorted((a, b) => (`${a.number} ${a.version}` < `${b.number} ${b.version}` ? -1 : 1));
}
async function read(letter: Pick<Letter, 'id'>, actor: Actor = qiao, langs: PaperLangs = 'both') {
  const deps = { ...house.deps, publicUrl: 'https://fao.yunjiang.example' };
  const printed = await printSeen(deps, actor, yunjiang, {
    paper: letterPaper,
    id: letter.id,
    langs,
    format: 'html',
  });
  return Buffer.from(printed.bytes).toString();
}
/** Through review, to the counter. */
async function carried(to: HallCase): Promise<HallCase> {
  let now = await house.step(qiao, acceptCase, to);
  for (const by of [gu, min, cen, zhou])
    if (now.state === 'in-hand')
      now = await house.step(now.stage.kind === 'review' ? by : qiao, advanceCase, now, {
        stage: now.stage.id,
      });
  return now;
}

describe('letters', () => {
  test('come with the steps of a case, each numbered in a series of its own', async () => {
    const ready = await carried(await house.entered());
    const done = await house.step(qiao, handOver, ready, {
      receivedBy: { name: '林知夏', idLastFour: '002X' },
    });
    const letters = await lettersOf(done);
    expect(letters.map(({ kind, number, version }) => [kind, number, version])).toEqual([
      ['decision', 'JD-2026-000001', 1],
      ['delivery', 'SD-2026-000001', 1],
      ['receipt', 'SJ-2026-000001', 1],
      ['acceptance', 'SL-2026-000001', 1],
    ]);
    const lines = await house.look(qiao, yunjiang, (ctx) =>
      linesOfSubject(ctx, { kind: 'hall-case', id: done.id }),
    );
    const issued = lines.filter(({ verb }) => verb === 'service-hall.letter-issued');
    expect(issued.map(({ data }) => Object.keys(data).toSorted())).toEqual(
      issued.map(() => ['kind', 'number', 'version']),
    );
    expect(JSON.stringify(lines)).not.toMatch(/林知夏|002X/);
    expect((await house.standings(done.id)).folded).toEqual((await house.standings(done.id)).row);
  });

  test('are those the service writes and no others', async () => {
    const accepted = await house.step(qiao, acceptCase, await house.entered('plain-certificate'));
    expect((await lettersOf(accepted)).map(({ kind }) => kind)).toEqual(['receipt']);
  });

  test('say why, and what may be done about it by the nature of the service', async () => {
    const refused = await house.step(cen, refuseAcceptance, await house.entered('abtc-new'), { why });
    const letter = (await lettersOf(refused)).find(({ kind }) => kind === 'not-accepted');
    expect(letter).toMatchObject({ kind: 'not-accepted', unconfirmed: [{ origin: { confirmed: false } }] });
    const html = await read(letter!);
    expect(html).toContain(why.zh);
    expect(html).toContain('本事项是公共服务，不是行政许可');
    expect(html).not.toMatch(/行政复议|court/);
    const turned = await house.step(qiao, acceptCase, await house.entered());
    const decided = await house.step(cen, refuseCase, turned, { why });
    const [decision] = await lettersOf(decided);
    expect(decision!.kind).toBe('decision');
    expect(await read(decision!)).toMatch(/决定不予同意.*行政复议/s);
  });

  test('the receipt names the papers and where to follow the case, never the second fact', async () => {
    const entered = await house.entered();
    const [receipt] = await lettersOf(entered);
    const html = await read(receipt!);
    expect(html).toContain(`https://fao.yunjiang.example/o/yunjiang/track?number=${entered.number}`);
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/EA1234567|6300-0001/);
    expect(html).toContain('2026年11月24日');
  });

  test('a notice of corrections is one for each round; what was answered brings the receipt anew', async () => {
    const entered = await house.entered();
    const items = [
      { target: 'paper', name: 'document', says: { zh: '请补交原件', en: 'Bring the original' } },
    ];
    const asked = await house.step(qiao, askCorrection, entered, { items });
    const reply = (of: HallCase) => ({
      replies: of.corrections.at(-1)!.items.map(({ id }) => ({ itemId: id, words: '已带来' })),
    });
    const answered = await house.step<HallCase>(qiao, answerCorrection, asked, reply(asked));
    await house.step(cen, askCorrection, answered, { items, againWhy: '原件与复印件不符' });
    const letters = await lettersOf(entered);
    expect(letters.map(({ kind, version, current }) => [kind, version, current])).toEqual([
      ['correction', 1, true],
      ['correction', 1, true],
      ['receipt', 1, false],
      ['receipt', 2, true],
    ]);
    expect(letters[0]!.number).not.toBe(letters[1]!.number);
    expect(await read(letters[1]!)).toContain('原件与复印件不符');
    expect(await read(letters[0]!)).not.toContain('原件与复印件不符');
  });
});

describe('whoever holds the key of the case', () => {
  test('has the letters addressed to him or her, and never the delivery receipt', async () => {
    const done = await house.step(qiao, handOver, await carried(await house.entered()), {
      receivedBy: { name: '林知夏', idLastFour: '002X' },
    });
    const holder = holderOf(done.id);
    const all = await lettersOf(done);
    const own = await lettersOf(done, holder);
    expect(own.map(({ kind }) => kind)).toEqual(['decision', 'receipt', 'acceptance']);
    expect(own.every(({ unconfirmed, why: reason }) => unconfirmed.length === 0 && reason === null)).toBe(
      true,
    );
    for (const letter of all) {
      const mine = own.some(({ id }) => id === letter.id);
      if (mine) expect(await read(letter, holder)).toContain(letter.number);
      else expect((await refusalOf(read(letter, holder))).code).toBe('not-found');
      for (const other of [anybody, luo, shen, holderOf('01900000-0000-7000-8000-000000000001')])
        expect((await refusalOf(read(letter, other))).code).toBe('not-found');
    }
    expect((await refusalOf(lettersOf(done, anybody))).code).toBe('not-found');
    expect((await refusalOf(house.perform(stranger, qinghe, listLetters, { caseId: done.id }))).code).toBe(
      'not-found',
    );
  });

  test('what SQL shows of letters is what the policy allows', async () => {
    const rows = await house.look(cen, yunjiang, (ctx) =>
      ctx.db.selectFrom('service_hall.letter').select(['id', 'kind', 'hall_case']).execute(),
    );
    expect(rows.length).toBeGreaterThan(8);
    const one = (rows[0] as HallTables['service_hall.letter']).hall_case;
    for (const actor of [qiao, gu, cen, zhou, luo, shen, anybody, holderOf(one)]) {
      const seen = await house.look(actor, yunjiang, async (ctx) => {
        const found = await sql<{ id: string }>`${visibleLetters(actor)}`.execute(ctx.db);
        return found.rows.map(({ id }) => id).toSorted();
      });
      const works = [qiao, gu, cen, zhou].includes(actor as typeof qiao);
      const allowed = (rows as HallTables['service_hall.letter'][])
        .filter(
          ({ kind, hall_case: of }) =>
            mayHaveLetter(actor, kind) && (works || actor.kind === 'visitor') && (works || of === one),
        )
        .map(({ id }) => id)
        .toSorted();
      expect(seen).toEqual(allowed);
    }
  });
});

describe('a letter issued anew', () => {
  test('keeps its number, says what it takes the place of, and marks what is not as before', async () => {
    const accepted = await house.step(qiao, acceptCase, await house.entered());
    const receipt = (await lettersOf(accepted)).find(({ kind }) => kind === 'receipt')!;
    const ask = { letterId: receipt.id, version: 1, why: '补登原件' };
    for (const other of [luo, shen, anybody, holderOf(accepted.id)])
      expect((await refusalOf(house.ask(other, reissueLetter, ask))).code).toBe('not-allowed');
    expect((await refusalOf(house.perform(stranger, qinghe, reissueLetter, ask))).code).toBe('not-found');
    expect((await refusalOf(house.ask(qiao, reissueLetter, ask))).code).toBe('letter-unchanged');

    await house.step(qiao, seePaper, accepted, { paper: 'document' });
    house.setClock('2026-11-25T02:00:00.000Z');
    const once = '01900000-0000-7000-8000-00000000a001';
    const given = await house.askOnce<{ letters: Letter[] }>(qiao, reissueLetter, ask, once);
    expect(await house.askOnce(qiao, reissueLetter, ask, once)).toEqual(given);
    house.setClock('2026-11-24T02:00:00.000Z');
    const receipts = given.letters
      .filter(({ kind }) => kind === 'receipt')
      .toSorted((a, b) => b.version - a.version);
    expect(receipts.map(({ number, version, current }) => [number, version, current])).toEqual([
      [receipt.number, 2, true],
      [receipt.number, 1, false],
    ]);
    expect(receipts[0]).toMatchObject({ why: '补登原件', changed: [{ zh: '材料清单' }] });
    const html = await read(receipts[0]!);
    expect(html).toContain('本件替代2026年11月24日出具的第1版');
    expect(html.match(/class="changed"/g)).toHaveLength(1);
    expect((await refusalOf(house.ask(qiao, reissueLetter, ask))).code).toBe('stale-version');
    expect(await read(receipts[1]!)).not.toContain('本件替代');
  });
});

describe('the texts of letters', () => {
  test('ask for the same in both languages, and for nothing a letter has not', () => {
    for (const { text } of letterTexts) {
      expect(asksFor(text.zh).toSorted()).toEqual(asksFor(text.en).toSorted());
      expect([text.zh, text.en].every(isFillable)).toBe(true);
    }
  });
  test('what speaks of the law names its source', () => {
    for (const { text, origin } of letterTexts)
      if (/复议|诉讼|行政许可|公共服务|即为受理/.test(text.zh)) expect(origin?.from.zh).toBeTruthy();
  });
  test('every kind begins with one sentence for each outcome', () => {
    for (const kind of ['receipt', 'acceptance', 'correction', 'not-accepted', 'delivery', 'payment'])
      expect(letterTexts.filter((one) => one.kind === kind && one.part === 'opening')).toHaveLength(1);
    expect(letterNumber('decision', '2027', 12)).toBe('JD-2027-000012');
  });
});
