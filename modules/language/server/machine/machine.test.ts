import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { person, yunjiang } from '../../../../testing/house.ts';
import { anybody, he, jiang, luo, shen, zhou } from '../../../../testing/language-house.ts';
import { type MachineServer, openMachineServer } from '../../../../testing/machine-server.ts';
import { type SegmentsHouse, segmentsHouse } from '../../../../testing/segments-house.ts';
import type { Machine } from '../../contract/machine.ts';
import { machinePlug } from './machine.ts';
import { openMachine } from './open-machine.ts';
import { proposeByMachine } from './operations/propose-by-machine.ts';
import { readMachine } from './operations/read-machine.ts';
import { switchMachine } from './operations/switch-machine.ts';

const ye = person('ye', ['administrator']);
let house: SegmentsHouse;
let service: MachineServer;
beforeAll(async () => {
  house = await segmentsHouse();
  service = await openMachineServer();
  house.deps.plugged = new Map([[machinePlug.id, openMachine({ url: service.url, model: 'small' })]]);
});
afterAll(async () => {
  await house.close();
  await service.close();
});

const state = () => house.ask<Machine>(luo, readMachine, {});
const turn = async (on: boolean) =>
  house.ask<Machine>(zhou, switchMachine, { version: (await state()).version, on });
const texts = ['云江港{1}开港{/1}。', '双方签署备忘录。'];
const propose = { into: 'en', texts };

describe('machine translation', () => {
  test('is off until the office switches it on: nothing is sent', async () => {
    expect(await state()).toMatchObject({ connected: true, on: false, version: 0, model: 'small' });
    await expect(house.ask(jiang, proposeByMachine, propose)).rejects.toMatchObject({ code: 'machine-off' });
    expect(service.asked).toEqual([]);
  });
  test('is switched by the director or an administrator, on the version they saw, once for one request', async () => {
    for (const actor of [jiang, he, shen, anybody])
      await expect(house.ask(actor, switchMachine, { version: 0, on: true })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    const requestId = randomUUID();
    const first = await house.askOnce(zhou, switchMachine, { version: 0, on: true }, requestId);
    expect(first).toMatchObject({ on: true, version: 1, changedBy: expect.anything() });
    expect(await house.askOnce(zhou, switchMachine, { version: 0, on: true }, requestId)).toEqual(first);
    await expect(house.ask(ye, switchMachine, { version: 0, on: false })).rejects.toMatchObject({
      code: 'stale-version',
    });
    expect(await house.ask<Machine>(ye, switchMachine, { version: 1, on: false })).toMatchObject({
      on: false,
    });
  });
  test('proposes, marked as the machine’s, to those who translate; the ledger counts and has no words', async () => {
    await turn(true);
    service.answerWith({ content: 'The Port opened.' }, { content: 'They signed.' });
    const { items } = await house.ask<{ items: unknown[] }>(jiang, proposeByMachine, propose);
    expect(items).toEqual([
      { text: 'The Port opened.', by: 'machine', model: 'small', tagsAmiss: ['{1}', '{/1}'] },
      { text: 'They signed.', by: 'machine', model: 'small', tagsAmiss: [] },
    ]);
    const lines = await house.look(zhou, yunjiang, (ctx) =>
      ctx.db
        .selectFrom('kernel.ledger')
        .select(['verb', 'data'])
        .where('verb', '=', 'language.sent-to-machine')
        .execute(),
    );
    expect(lines).toEqual([
      {
        verb: 'language.sent-to-machine',
        data: { segments: 2, characters: texts.join('').length, into: 'en' },
      },
    ]);
    for (const actor of [shen, luo, anybody])
      await expect(house.ask(actor, proposeByMachine, propose)).rejects.toMatchObject({
        code: 'not-allowed',
      });
  });
  test('is told nothing of a confidential job', async () => {
    const { fileId } = await house.worked(texts[1]!, { confidential: true });
    const sent = service.asked.length;
    const ofFile = { ...propose, texts: [texts[1]], fileId };
    await expect(house.ask(jiang, proposeByMachine, ofFile)).rejects.toMatchObject({
      code: 'machine-confidential',
    });
    await expect(house.ask(he, proposeByMachine, { ...ofFile, fileId: randomUUID() })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(service.asked.length).toBe(sent);
    const open = await house.worked(texts[1]!);
    await house.ask(jiang, proposeByMachine, { ...ofFile, fileId: open.fileId });
    expect(service.asked.length).toBe(sent + 1);
  });
  test('a request that comes again is not sent again', async () => {
    const requestId = randomUUID();
    const first = await house.askOnce(jiang, proposeByMachine, propose, requestId);
    const sent = service.asked.length;
    expect(await house.askOnce(jiang, proposeByMachine, propose, requestId)).toEqual(first);
    expect(service.asked.length).toBe(sent);
  });
  test('that gives nothing of use says so, and asks only for terms that the text has', async () => {
    service.answerWith({ status: 500 });
    const terms = [
      { source: '备忘录', target: 'memorandum' },
      { source: '协定', target: 'agreement' },
    ];
    const input = { ...propose, texts: [texts[1]], terms };
    await expect(house.ask(jiang, proposeByMachine, input)).rejects.toMatchObject({ code: 'machine-silent' });
    expect(service.asked.at(-1)!.rules).toContain('备忘录 = memorandum');
    expect(service.asked.at(-1)!.rules).not.toContain('协定');
  });
  test('that is not connected can be switched off, not on, and is told', async () => {
    const plugged = house.deps.plugged;
    house.deps.plugged = undefined;
    expect(await state()).toMatchObject({ connected: false, on: false, host: null });
    await expect(house.ask(jiang, proposeByMachine, propose)).rejects.toMatchObject({
      code: 'machine-missing',
    });
    const { version } = await state();
    await expect(house.ask(zhou, switchMachine, { version, on: true })).rejects.toMatchObject({
      code: 'machine-missing',
    });
    expect(await turn(false)).toMatchObject({ on: false, version: version + 1 });
    house.deps.plugged = plugged;
  });
});
