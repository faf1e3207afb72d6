import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeskItem } from '../../../kernel/contract/shell.ts';
import type { Queue } from '../../../kernel/server/events/queue.ts';
import { readDeskOperation } from '../../../kernel/server/shell/read-desk.ts';
import { qinghe } from '../../../testing/house.ts';
import {
  dai,
  faultless,
  he,
  luo,
  type PressHouse,
  pressHouse,
  shen,
  stranger,
} from '../../../testing/press-house.ts';
import type { Person } from '../../directory/contract/person.ts';
import { addBody, addPerson, appoint } from '../../directory/server/index.ts';
import { standingOf } from './core/release-state.ts';
import { planPublication } from './operations/plan-publication.ts';
import { publishRelease } from './operations/publish-release.ts';
import { readRelease } from './operations/read-release.ts';
import { sendBack } from './operations/send-back.ts';
import { takeOffPlan } from './operations/take-off-plan.ts';
import { waiveFinding } from './operations/waive-finding.ts';

const morning = { day: '2026-11-27', time: '09:00' };
const at = '2026-11-27T01:00:00.000Z';

let house: PressHouse;
let queue: Queue;
beforeAll(async () => {
  house = await pressHouse();
  queue = await house.queue();
});
beforeEach(() => house.setClock('2026-11-24T02:00:00.000Z'));
afterAll(() => house.close());

const again = (id: string) => house.ask(shen, readRelease, { releaseId: id });
async function desk(actor: typeof shen): Promise<{ mine: DeskItem[]; others: DeskItem[] }> {
  return house.ask(actor, readDeskOperation, {});
}

describe('an approved release planned for an instant', () => {
  test('goes out then, not before, as the program for who set it', async () => {
    let release = await house.step(shen, planPublication, await house.approved(), morning);
    expect(release).toMatchObject({ state: 'approved', goesOutAt: at, goesOutFor: { userId: 'shen' } });
    const waiting = (await desk(shen)).others.find(({ ref }) => ref.id === release.id);
    expect(waiting?.what).toEqual({
      zh: '定于11月27日 09:00自动发布',
      en: 'Goes out by itself on 27 November, 09:00',
    });
    expect((await desk(he)).mine.map(({ ref }) => ref.id)).not.toContain(release.id);

    house.setClock('2026-11-27T00:59:59.999Z');
    await queue.drain();
    expect((await again(release.id)).state).toBe('approved');
    house.setClock(at);
    await queue.drain();
    release = await again(release.id);
    expect(release).toMatchObject({ state: 'published', publishedAt: at, goesOutAt: null });
    const lines = await house.linesOf(release.id);
    expect(lines.at(-1)).toMatchObject({
      actor: 'system:press',
      verb: 'press.published',
      data: { setBy: 'shen', plannedFor: at },
    });
    await queue.drain();
    expect(await house.linesOf(release.id)).toHaveLength(lines.length);
  });

  test('moved, it goes out at the other time; the ledger holds both', async () => {
    const first = await house.step(shen, planPublication, await house.approved(), morning);
    const release = await house.step(he, planPublication, first, { ...morning, time: '15:30' });
    house.setClock(at);
    await queue.drain();
    expect((await again(release.id)).state).toBe('approved');
    house.setClock('2026-11-27T07:30:00.000Z');
    await queue.drain();
    expect((await again(release.id)).state).toBe('published');
    const planned = (await house.linesOf(release.id)).filter(({ verb }) => verb === 'press.going-out-set');
    expect(planned.map(({ actor, data }) => [actor, data['at']])).toEqual([
      ['shen', at],
      ['he', '2026-11-27T07:30:00.000Z'],
    ]);
  });

  test.each([
    ['taken off', takeOffPlan, {}, 'approved'],
    ['sent back', sendBack, { why: '请补一段' }, 'draft'],
    ['published by hand', publishRelease, {}, 'published'],
  ] as const)('%s, it goes out no more by itself', async (_how, operation, more, state) => {
    const planned = await house.step(shen, planPublication, await house.approved(), morning);
    const release = await house.step(he, operation, planned, more);
    expect(release).toMatchObject({ state, goesOutAt: null, goesOutFor: null });
    const lines = (await house.linesOf(release.id)).length;
    house.setClock(at);
    await queue.drain();
    expect((await again(release.id)).state).toBe(state);
    expect(await house.linesOf(release.id)).toHaveLength(lines);
  });

  test('is held up by an error found at that moment, and whoever set it sees why on the desk', async () => {
    const text = `${faultless.replace('市政府外办为', '市港务局局长冉松年出席。市政府外办为')}`.replace(
      'The Foreign Affairs Office',
      'Ran Songnian, Director-General of the Port Bureau, attended. The Foreign Affairs Office',
    );
    let release = await house.step(shen, planPublication, await house.approved(text), morning);
    // Meanwhile the directory learns that he holds another post.
    const ran = await house.ask<Person>(shen, addPerson, {
      name: { order: 'surname-first', zh: { surname: '冉', given: '松年' }, en: null },
    });
    const body = await house.ask<{ id: string }>(shen, addBody, {
      name: { zh: '云江市港务局', en: 'Yunjiang Port Bureau' },
      kind: 'division',
    });
    await house.ask(shen, appoint, {
      personId: ran.id,
      bodyId: body.id,
      title: { zh: '副局长', en: 'Deputy Director-General' },
    });
    house.setClock(at);
    await queue.drain();
    release = await again(release.id);
    expect(release).toMatchObject({
      state: 'approved',
      goesOutAt: null,
      heldUpAt: at,
      goesOutFor: { userId: 'shen' },
      errors: 1,
    });
    expect((await house.linesOf(release.id)).at(-1)).toMatchObject({
      actor: 'system:press',
      verb: 'press.held-up',
      data: { plannedFor: at, errors: 1 },
    });
    const held = (await desk(shen)).mine.find(({ ref }) => ref.id === release.id);
    expect(held).toMatchObject({
      mark: 'late',
      what: { en: 'Should have gone out on 27 November, 09:00 and was held up, one error open' },
    });
    await expect(
      house.step(shen, planPublication, release, { day: '2026-11-28', time: '09:00' }),
    ).rejects.toMatchObject({ code: 'preflight-open-errors' });
    const finding = release.findings.find(({ severity }) => severity === 'error')!.number;
    release = await house.step(he, waiveFinding, release, { finding, reason: '任命尚未公布' });
    release = await house.step(he, publishRelease, release);
    expect(release).toMatchObject({ state: 'published', heldUpAt: null, goesOutFor: null });
  });
});

describe('planning is refused', () => {
  test('to those who may not publish, of a draft, on an old version', async () => {
    const draft = await house.drafted();
    await expect(house.step(shen, planPublication, draft, morning)).rejects.toMatchObject({
      code: 'state-conflict',
    });
    const release = await house.approved();
    for (const [actor, code] of [
      [luo, 'not-allowed'],
      [dai, 'not-allowed'],
    ] as const)
      await expect(house.step(actor, planPublication, release, morning)).rejects.toMatchObject({ code });
    await expect(
      house.perform(stranger, qinghe, planPublication, {
        releaseId: release.id,
        version: release.version,
        ...morning,
      }),
    ).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      house.step(shen, planPublication, { ...release, version: 7 }, morning),
    ).rejects.toMatchObject({ code: 'stale-version' });
    await expect(house.step(shen, takeOffPlan, release)).rejects.toMatchObject({ code: 'state-conflict' });
  });
  test.each([
    ['a time gone by', { day: '2026-11-24', time: '10:00' }, 'time'],
    ['two years ahead', { day: '2028-11-24', time: '10:00' }, 'day'],
  ])('%s, at the field and in both languages', async (_what, when, field) => {
    const release = await house.approved();
    await expect(house.step(shen, planPublication, release, when)).rejects.toMatchObject({
      code: 'input-invalid',
      fields: {
        [field]: { zh: expect.stringMatching(/[\u4e00-\u9fff]/), en: expect.stringMatching(/[a-z]/) },
      },
    });
  });
});

test('every row says what its ledger lines add up to', async () => {
  const release = await house.step(shen, planPublication, await house.approved(), morning);
  const row = await house.rowOf(release.id);
  expect(standingOf(await house.linesOf(release.id))).toMatchObject({
    state: row.state,
    goesOutAt: row.goes_out_at?.toISOString() ?? null,
  });
});
