import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/server/actor.ts';
import type { AnyOperation } from '../../../kernel/server/operation.ts';
import { perform } from '../../../kernel/server/perform.ts';
import {
  anybody,
  cen,
  gu,
  type HallHouse,
  hallHouse,
  luo,
  qiao,
  stranger,
  zhou,
} from '../../../testing/hall-house.ts';
import { qinghe, yunjiang } from '../../../testing/house.ts';
import type { HallCase } from '../contract/case.ts';
import type { Letter } from '../contract/letters.ts';
import type { ServiceGuide } from '../contract/services.ts';
import type { ServiceValues, ValuesItem } from '../contract/values.ts';
import { findLetter } from './letters/queries.ts';
import { acceptCase } from './operations/accept-case.ts';
import { discardServiceValues } from './operations/discard-service-values.ts';
import { listLetters } from './operations/list-letters.ts';
import { listServiceValues } from './operations/list-service-values.ts';
import { publishServiceValues } from './operations/publish-service-values.ts';
import { readCase } from './operations/read-case.ts';
import { readService } from './operations/read-service.ts';
import { readServiceValues } from './operations/read-service-values.ts';
import { refuseAcceptance } from './operations/refuse-acceptance.ts';
import { setCounter } from './operations/set-counter.ts';
import { setLetterText } from './operations/set-letter-text.ts';
import { setServiceValue } from './operations/set-service-value.ts';
import { useShippedValue } from './operations/use-shipped-value.ts';
import { getCase } from './queries.ts';

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  for (const office of [yunjiang, qinghe])
    await house.as(office === yunjiang ? cen : stranger, office, (ctx) =>
      sql`delete from service_hall.value_set where office = ${office.code}`.execute(ctx.db),
    );
});

const code = 'apostille';
const source = {
  from: { zh: '本办2026年第3号通知', en: 'The office’s notice 3 of 2026' },
  asOf: '2026-11-20',
  confirmed: true,
};
const read = (actor: Actor = cen) => house.ask<ServiceValues>(actor, readServiceValues, { code });
const set = (setting: string, value: number | boolean | null, version = 0, more: object = {}) =>
  house.ask<ServiceValues>(cen, setServiceValue, { code, version, setting, value, ...source, ...more });
const act = (operation: AnyOperation, version: number, more: object = {}) =>
  house.ask<ServiceValues>(cen, operation, { code, version, ...more });
const guide = (answers: object = {}) =>
  house.ask<ServiceGuide>(anybody, readService, { code, answers: JSON.stringify(answers) });
const line = (values: ServiceValues, id: string) => values.settings.find((one) => one.id === id)!;

const remedy = 'not-accepted-remedy-confirmation';
const own = {
  zh: '对{service}的决定有异议的，可向本办书面提出。',
  en: 'Whoever disagrees about {service} may write to this office.',
};
const sayInLetter = (text: object, version = 0, more: object = {}) =>
  act(setLetterText, version, { textId: remedy, says: { text, ...source, ...more } });
const letterLine = (values: ServiceValues) => values.letters.find(({ id }) => id === remedy)!;

async function published(): Promise<ServiceValues> {
  await set('decide-within', 6);
  return act(publishServiceValues, 1);
}

describe('the values of a service', () => {
  test('stand as shipped until the office says otherwise; the staff sees them, nobody outside', async () => {
    for (const actor of [cen, luo, gu]) {
      const values = await read(actor);
      expect(values).toMatchObject({ version: 0, drafted: null, published: [], effect: null });
      expect(line(values, 'decide-within')).toMatchObject({
        inForce: { value: 4, own: false },
        draft: null,
        shipped: { value: 4 },
      });
    }
    await expect(read(anybody)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(house.ask(cen, readServiceValues, { code: 'none' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('are set in a draft with a source; the guide does not know of it', async () => {
    const values = await set('decide-within', 6);
    expect(values).toMatchObject({ version: 1, drafted: { by: { zh: 'cen' } } });
    expect(line(values, 'decide-within')).toMatchObject({
      inForce: { value: 4 },
      draft: { value: 6, origin: source },
    });
    expect(line(values, 'urgent-within').draft).toBeNull();
    expect((await guide({ 'case.urgent': false })).promises).toMatchObject([{ days: 4 }]);
  });

  test('once published, the guide goes by them, and quotes them with their source', async () => {
    const values = await published();
    expect(values).toMatchObject({
      version: 0,
      drafted: null,
      published: [{ number: 1, by: { zh: 'cen' } }],
    });
    expect(line(values, 'decide-within').inForce).toMatchObject({ value: 6, own: true, origin: source });
    const { promises, conditions } = await guide({ 'case.urgent': false });
    expect(promises).toMatchObject([{ days: 6, origin: source }]);
    expect(conditions.find(({ id }) => id === 'time-for-ordinary')?.asks.zh).toContain('6个工作日');
  });

  test('left empty ask for nothing, and are said plainly', async () => {
    await set('document-months', 3);
    await act(publishServiceValues, 1);
    const old = { 'document.ageMonths': 5 };
    const strict = (await guide(old)).conditions.find(({ id }) => id === 'not-too-old');
    expect(strict).toMatchObject({ verdict: 'no', asks: { en: expect.stringContaining('3 months') } });
    await set('document-months', null);
    await act(publishServiceValues, 1);
    const lenient = (await guide(old)).conditions.find(({ id }) => id === 'not-too-old');
    expect(lenient).toMatchObject({ verdict: 'yes', asks: { zh: '文书出具时间在规定期限内' } });
  });

  test('say where the counter is', async () => {
    const counter = {
      where: { zh: '云江市政务服务中心二楼', en: 'Second floor, Yunjiang service centre' },
      hours: { zh: '工作日9:00—17:00', en: 'Working days 9:00 to 17:00' },
      phone: '023-6300 0101',
    };
    const drafted = await act(setCounter, 0, { counter });
    expect(drafted.counter).toEqual({ inForce: null, draft: counter });
    expect((await guide()).counter).toBeNull();
    await act(publishServiceValues, 1);
    expect((await guide()).counter).toEqual(counter);
    expect(
      setCounter.contract.input.safeParse({ code, version: 0, counter: { ...counter, phone: 'call' } })
        .success,
    ).toBe(false);
  });

  test('of the office can be given up for those shipped', async () => {
    await published();
    const drafted = await act(useShippedValue, 0, { setting: 'decide-within' });
    expect(line(drafted, 'decide-within').draft).toMatchObject({ value: 4 });
    await act(publishServiceValues, 1);
    expect((await guide({ 'case.urgent': false })).promises).toMatchObject([{ days: 4 }]);
    await expect(act(useShippedValue, 0, { setting: 'decide-within' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('of a draft that is discarded are gone', async () => {
    await published();
    await set('decide-within', 9);
    const values = await act(discardServiceValues, 1);
    expect(values).toMatchObject({ version: 0, drafted: null });
    expect(line(values, 'decide-within').inForce.value).toBe(6);
    await expect(act(discardServiceValues, 0)).rejects.toMatchObject({ code: 'state-conflict' });
  });

  test('are one office’s own', async () => {
    await published();
    const others = (await house.perform(stranger, qinghe, readServiceValues, { code })) as ServiceValues;
    expect(line(others, 'decide-within').inForce).toMatchObject({ value: 4, own: false });
    expect(others.published).toEqual([]);
  });
});

describe('what letters say', () => {
  const why = { zh: '不属本办职权', en: 'Not for this office' };
  async function refusedLetter(of: HallCase): Promise<Letter> {
    await house.step(cen, refuseAcceptance, of, { why });
    const { letters } = await house.ask<{ letters: Letter[] }>(cen, listLetters, { caseId: of.id });
    return letters.find(({ kind }) => kind === 'not-accepted')!;
  }
  const wordingOf = ({ id }: Letter) =>
    house.look(cen, yunjiang, async (ctx) => {
      const { facts } = (await findLetter(ctx, id))!;
      return facts.wording.filter(({ part }) => part === 'remedy').map(({ text }) => text.zh);
    });

  test('is confirmed or changed by a chief, and holds for cases begun once it is published', async () => {
    const shipped = letterLine(await read());
    expect(shipped).toMatchObject({ kind: 'not-accepted', inForce: { own: false }, draft: null });
    expect(shipped.inForce.origin?.confirmed).toBe(false);
    const unconfirmed = async () =>
      (await house.ask<{ items: ValuesItem[] }>(cen, listServiceValues, {})).items.find(
        (one) => one.code === code,
      )!.unconfirmedTexts;
    const before = await unconfirmed();
    const [running, other] = [await house.entered(code), await house.entered(code)];
    const drafted = letterLine(await sayInLetter(own));
    expect(drafted).toMatchObject({ draft: { text: own, origin: source }, inForce: { own: false } });
    expect((await refusedLetter(other)).unconfirmed).toHaveLength(1);
    await act(publishServiceValues, 1);
    expect(letterLine(await read())).toMatchObject({
      inForce: { own: true, text: own, origin: source },
      shipped: { text: shipped.inForce.text },
    });
    expect(await unconfirmed()).toBe(before - 1);
    const next = await refusedLetter(await house.entered(code));
    expect(next.unconfirmed).toEqual([]);
    const { name } = await read();
    expect(await wordingOf(next)).toEqual([own.zh.replace('{service}', name.zh)]);
    const late = await refusedLetter(running);
    expect(late.unconfirmed).toHaveLength(1);
    expect(await wordingOf(late)).toEqual([shipped.inForce.text.zh]);
  });

  test('is given up for what comes with the program, and one draft says only what differs', async () => {
    await sayInLetter(own);
    await act(publishServiceValues, 1);
    const back = await act(setLetterText, 0, { textId: remedy, says: null });
    expect(letterLine(back).draft?.origin?.confirmed).toBe(false);
    await act(publishServiceValues, 1);
    expect(letterLine(await read()).inForce).toMatchObject({ own: false });
    const { rows } = await house.look(cen, yunjiang, (ctx) =>
      sql<{ data: object }>`select data from kernel.ledger
        where office = 'yunjiang' and verb = 'service-hall.values-published' order by seq desc limit 1`.execute(
        ctx.db,
      ),
    );
    expect(rows[0]?.data).toMatchObject({ service: code, changed: [`letter-${remedy}`] });
  });

  test('asks for what there is alone, and is of a letter the service writes', async () => {
    for (const zh of ['对{title}有异议的', '对{service有异议的'])
      await expect(sayInLetter({ ...own, zh })).rejects.toMatchObject({
        code: 'input-invalid',
        fields: { 'says.text.zh': expect.anything() },
      });
    await expect(sayInLetter(own, 0, { asOf: '2026-12-01' })).rejects.toMatchObject({
      fields: { 'says.asOf': expect.anything() },
    });
    await expect(
      act(setLetterText, 0, { textId: 'not-accepted-remedy-licence', says: null }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a change of values', () => {
  const changes: [string, AnyOperation, object][] = [
    ['setting one', setServiceValue, { setting: 'decide-within', value: 5, ...source }],
    ['taking one back', useShippedValue, { setting: 'decide-within' }],
    ['saying where the counter is', setCounter, { counter: null }],
    ['saying what a letter says', setLetterText, { textId: remedy, says: { text: own, ...source } }],
    ['publishing', publishServiceValues, {}],
    ['discarding', discardServiceValues, {}],
  ];
  test.each(changes)('%s is for the chief and the director alone', async (_what, operation, more) => {
    await set('decide-within', 6);
    for (const actor of [luo, gu, qiao, anybody])
      await expect(house.ask(actor, operation, { code, version: 1, ...more })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    await expect(house.ask(zhou, operation, { code, version: 1, ...more })).resolves.toBeDefined();
  });
  test.each(changes)(
    '%s on a draft somebody changed meanwhile is refused',
    async (_what, operation, more) => {
      await set('decide-within', 6);
      await set('urgent-within', 1, 1);
      await expect(act(operation, 1, more)).rejects.toMatchObject({ code: 'stale-version' });
      await expect(act(operation, 0, more)).rejects.toMatchObject({ code: 'stale-version' });
    },
  );
  test.each(changes)('%s sent twice is done once', async (_what, operation, more) => {
    await set('decide-within', 6);
    const requestId = randomUUID();
    const input = operation.contract.input.parse({ code, version: 1, ...more });
    const send = () => perform(house.deps, cen, yunjiang, operation, input, requestId);
    expect(await send()).toEqual(await send());
  });
  test('what cannot be a value is refused at its field', async () => {
    for (const [setting, value] of [
      ['decide-within', true],
      ['decide-within', 2.5],
      ['correct-within', null],
      ['retention-years', null],
    ] as const)
      await expect(set(setting, value)).rejects.toMatchObject({
        code: 'input-invalid',
        fields: { value: expect.anything() },
      });
    await expect(set('no-such', 1)).rejects.toMatchObject({ code: 'not-found' });
    await expect(set('decide-within', 5, 0, { asOf: '2026-12-01' })).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });
  test('a draft that says what is in force already is not published', async () => {
    await published();
    await set('decide-within', 6);
    await expect(act(publishServiceValues, 1)).rejects.toMatchObject({ code: 'state-conflict' });
    await expect(act(publishServiceValues, 0)).rejects.toMatchObject({ code: 'stale-version' });
  });
  test('the ledger keeps which, never what', async () => {
    await published();
    const { rows } = await house.look(cen, yunjiang, (ctx) =>
      sql<{ verb: string; data: object }>`
        select verb, data from kernel.ledger
        where office = 'yunjiang' and verb like 'service-hall.value%' order by seq desc limit 2`.execute(
        ctx.db,
      ),
    );
    expect(rows).toEqual([
      {
        verb: 'service-hall.values-published',
        data: { service: code, number: 1, edition: expect.any(Number), changed: ['decide-within'] },
      },
      { verb: 'service-hall.value-drafted', data: { service: code, setting: 'decide-within', number: 1 } },
    ]);
  });
});

describe('cases that run', () => {
  test('keep the edition they were filed by; the next one has the new', async () => {
    const before = await house.step(qiao, acceptCase, await house.entered(code));
    expect(before.clock).toMatchObject({ days: 4 });
    await published();
    const again = await house.ask(qiao, readCase, { caseId: before.id });
    expect(again).toMatchObject({ clock: { days: 4 } });
    const next = await house.step(qiao, acceptCase, await house.entered(code));
    expect(next).toMatchObject({ clock: { days: 6 } });
    const editions = await house.look(qiao, yunjiang, async (ctx) => [
      (await getCase(ctx, before.id)).edition,
      (await getCase(ctx, next.id)).edition,
    ]);
    expect(new Set(editions).size).toBe(2);
  });
  test('that would stand otherwise are named before publishing, with the day and the condition', async () => {
    const aged = { answers: { 'document.ageMonths': 5 } };
    const one = await house.step(qiao, acceptCase, await house.entered(code, aged));
    const other = await house.entered(code, { answers: { 'document.ageMonths': 1 } });
    await set('decide-within', 6);
    const { effect } = await set('document-months', 3, 1);
    expect(effect!.guide.map(({ at }) => at)).toEqual(
      expect.arrayContaining(['setting decide-within', 'setting document-months', 'condition not-too-old']),
    );
    const differs = effect!.differing.find(({ caseId }) => caseId === one.id)!;
    expect(differs.number).toBe(one.number);
    expect(differs.flips).toMatchObject([{ condition: 'not-too-old', holds: false }]);
    expect(differs.due).toEqual({ before: '2026-11-30', after: '2026-12-02' });
    // Received, not yet in hand: it waits for what is missing to be said, and for that nothing changes.
    expect(effect!.differing.map(({ caseId }) => caseId)).not.toContain(other.id);
    expect(effect!.open).toBeGreaterThanOrEqual(2);
  });
});

test('the list says how far the office has made the values its own', async () => {
  await published();
  await set('urgent-within', 1);
  const { items } = await house.ask<{ items: ValuesItem[] }>(luo, listServiceValues, {});
  expect(items.find((one) => one.code === code)).toMatchObject({
    own: 1,
    drafted: true,
    hasCounter: false,
    open: 0,
  });
  const chiefs = await house.ask<{ items: ValuesItem[] }>(cen, listServiceValues, {});
  expect(chiefs.items.find((one) => one.code === code)!.open).toBeGreaterThan(0);
  expect(chiefs.items.find((one) => one.code === 'invitation')).toMatchObject({ own: 0, publishedAt: null });
  await expect(house.ask(anybody, listServiceValues, {})).rejects.toMatchObject({ code: 'not-allowed' });
});
