import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { yunjiang } from '../../../../testing/house.ts';
import {
  anybody,
  he,
  jiang,
  type LanguageHouse,
  languageHouse,
  luo,
  shen,
  wen,
} from '../../../../testing/language-house.ts';
import type { Unit, UnitFault } from '../../contract/memory.ts';
import { addUnits } from './operations/add-units.ts';
import { changeUnit } from './operations/change-unit.ts';
import { checkFigures } from './operations/check-figures.ts';
import { previewReplace } from './operations/preview-replace.ts';
import { readQuality } from './operations/read-quality.ts';
import { readUnits } from './operations/read-units.ts';
import { removeUnit } from './operations/remove-unit.ts';
import { replaceUnits } from './operations/replace-units.ts';
import { unitsSince } from './units-since.ts';

let house: LanguageHouse;
beforeAll(async () => {
  house = await languageHouse();
});
afterAll(() => house.close());

const pairs: [string, string][] = [
  ['云江港务局负责引航。', 'The Yunjiang Port Bureau is in charge of pilotage.'],
  ['港务局每日发布水情。', 'The Port Bureau issues water levels daily.'],
  ['渡轮停航。', 'Ferries are suspended.'],
];
const asked = { side: 'en', find: 'port bureau', put: 'Port Authority' };
interface Preview {
  items: { unit: Unit; pieces: { kind: string; text: string }[] }[];
  more: boolean;
}
interface Replaced {
  changed: number;
  left: { id: string; why: string }[];
}
const preview = (memoryId: string, more: object = {}, actor = he) =>
  house.ask<Preview>(actor, previewReplace, { memoryId, ...asked, ...more });
const seen = ({ items }: Preview) => items.map(({ unit: { id, version } }) => ({ id, version }));
const replace = (memoryId: string, units: object[], more: object = {}, actor = he) =>
  house.ask<Replaced>(actor, replaceUnits, { memoryId, ...asked, ...more, units });
const english = async (memoryId: string) =>
  (await house.ask<{ items: Unit[] }>(jiang, readUnits, { memoryId })).items.map(({ en }) => en);

describe('words are replaced in many units', () => {
  test('as the preview shows them, under one number, once a request; the ledger has how many', async () => {
    const { id } = await house.memory('替换');
    await house.added(id, pairs);
    const shown = await preview(id);
    expect(shown.items.map(({ unit }) => unit.zh).sort()).toEqual([pairs[0]![0], pairs[1]![0]].sort());
    expect(shown.items.map(({ pieces }) => pieces[1])).toEqual([
      { kind: 'out', text: 'Port Bureau' },
      { kind: 'out', text: 'Port Bureau' },
    ]);
    expect(shown.more).toBe(false);
    const requestId = randomUUID();
    const input = { memoryId: id, ...asked, units: seen(shown) };
    const first = await house.askOnce<Replaced>(he, replaceUnits, input, requestId);
    expect(first).toEqual({ changed: 2, left: [] });
    expect(await house.askOnce(he, replaceUnits, input, requestId)).toEqual(first);
    expect((await english(id)).filter((en) => en.includes('Port Authority'))).toHaveLength(2);
    const line = (await house.linesOf('memory', id)).at(-1)!;
    expect(line).toMatchObject({ verb: 'language.units-replaced', data: { count: 2 } });
    const written = await house.look(wen, yunjiang, (ctx) => unitsSince(ctx, null, 1000));
    const { change } = line.data as { change: number };
    expect(written.filter((unit) => unit.change === change)).toHaveLength(2);
    expect((await preview(id)).items).toEqual([]);
  });

  test('but those changed or removed meanwhile, and those that would be another’s twin, are left and named', async () => {
    const { id } = await house.memory('替换不动');
    const units = await house.added(id, [
      ...pairs,
      ['港务局每日发布水情。', 'The Port Authority issues water levels daily.'],
    ]);
    const shown = seen(await preview(id));
    const pilotage = units.find(({ en }) => en.includes('pilotage'))!;
    const daily = units.find(({ en }) => en.includes('Bureau issues'))!;
    await house.ask(jiang, changeUnit, {
      unitId: pilotage.id,
      version: 1,
      zh: pilotage.zh,
      en: `${pilotage.en} So it is.`,
      reviewed: false,
    });
    expect(await replace(id, shown)).toMatchObject({
      changed: 0,
      left: expect.arrayContaining([
        { id: pilotage.id, why: 'changed' },
        { id: daily.id, why: 'known' },
      ]),
    });
    await house.ask(he, removeUnit, { unitId: daily.id, version: 1 });
    const ferry = units.find(({ en }) => en.includes('Ferries'))!;
    expect(
      await replace(id, [
        { id: daily.id, version: 1 },
        { id: ferry.id, version: 1 },
        { id: pilotage.id, version: 2 },
      ]),
    ).toEqual({
      changed: 1,
      left: [
        { id: daily.id, why: 'gone' },
        { id: ferry.id, why: 'not-there' },
      ],
    });
  });

  test('two blanks give way to one, though the pair is the same by its words', async () => {
    const { id } = await house.memory('空格');
    await house.added(id, [['渡轮停航。', 'Ferries  are suspended.']]);
    const blanks = { find: '  ', put: ' ' };
    expect(await replace(id, seen(await preview(id, blanks)), blanks)).toEqual({ changed: 1, left: [] });
    expect(await english(id)).toEqual(['Ferries are suspended.']);
  });

  test('by revisers and above only, in a memory they see', async () => {
    const { id } = await house.memory('替换权限', { shared: false });
    const [unit] = await house.added(id, [pairs[0]!]);
    const units = [{ id: unit!.id, version: 1 }];
    await expect(preview(id, {}, jiang)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(replace(id, units, {}, jiang)).rejects.toMatchObject({ code: 'not-allowed' });
    for (const actor of [shen, luo])
      await expect(replace(id, units, {}, actor)).rejects.toMatchObject({ code: 'not-found' });
    await expect(house.ask(anybody, previewReplace, { memoryId: id, ...asked })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('of another memory not at all', async () => {
    const [one, other] = [await house.memory('此库'), await house.memory('彼库')];
    const [unit] = await house.added(other.id, [pairs[0]!]);
    expect(await replace(one.id, [{ id: unit!.id, version: 1 }])).toEqual({
      changed: 0,
      left: [{ id: unit!.id, why: 'gone' }],
    });
  });
});

describe('the quality of a memory', () => {
  test('counts the units with each fault, and the list shows them', async () => {
    const { id } = await house.memory('质量');
    const units = [
      { zh: 'TEU', en: 'TEU' },
      { zh: 'Yunjiang Port', en: 'Yunjiang Port is open.' },
      { zh: '竹编', en: 'zhubian 竹编' },
      { zh: '欢迎。', en: 'Welcome.' },
      { zh: '欢迎。', en: 'You are welcome.' },
      { zh: '您好。', en: 'Welcome.' },
      { zh: '渡口', en: 'the  ferry' },
      { zh: '码头', en: 'wharf', reviewed: true, origin: 'aligned', confidence: 0.5 },
    ];
    await house.ask(jiang, addUnits, { memoryId: id, units });
    const { lines } = await house.ask<{ lines: { fault: UnitFault; count: number }[] }>(luo, readQuality, {
      memoryId: id,
    });
    expect(Object.fromEntries(lines.map(({ fault, count }) => [fault, count]))).toEqual({
      same: 1,
      untranslated: 2,
      'han-left': 1,
      'several-en': 2,
      'several-zh': 2,
      spaces: 1,
      unsure: 1,
      unreviewed: 7,
    });
    for (const { fault, count } of lines) {
      const { items } = await house.ask<{ items: Unit[] }>(luo, readUnits, { memoryId: id, fault });
      expect([fault, items.length]).toEqual([fault, count]);
    }
  });
  test('has its figures and dates compared, some units at a time', async () => {
    const { id } = await house.memory('数字');
    await house.added(id, [
      ['贸易额达3.6亿元。', 'Trade reached RMB 36 million.'],
      ['会期为5月20日。', 'The meeting is on May 20.'],
      ['双方各派20名学生。', 'Each side sends 20 students.'],
    ]);
    type Some = { items: { unit: Unit; findings: object[] }[]; looked: number; next: string | null };
    const first = await house.ask<Some>(luo, checkFigures, { memoryId: id, limit: 2 });
    const rest = await house.ask<Some>(luo, checkFigures, { memoryId: id, limit: 2, after: first.next });
    expect([first.looked, rest.looked, rest.next]).toEqual([2, 1, null]);
    const faulty = [...first.items, ...rest.items];
    expect(faulty.map(({ unit }) => unit.zh)).toEqual(['贸易额达3.6亿元。']);
    expect(faulty[0]!.findings).toMatchObject([{ severity: 'error' }]);
  });
  test('is seen by those who see the memory', async () => {
    const { id } = await house.memory('质量不公开', { shared: false });
    for (const report of [readQuality, checkFigures])
      await expect(house.ask(luo, report, { memoryId: id })).rejects.toMatchObject({ code: 'not-found' });
  });
});
