import { afterAll, beforeAll, expect, test } from 'vitest';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { actorId, isOutside } from '../actor.ts';
import { endKey, endVisits } from './end-visits.ts';
import { makeLink, makeProgramKey } from './make-key.ts';
import { linkStanding, openLink } from './open-link.ts';
import { visitorOf } from './visitor-of.ts';

let house: TestHouse;
const shen = person('shen', ['officer']);
const anybody = { kind: 'public', office: 'yunjiang' } as const;
const thing = { kind: 'crate', id: '01900000-0000-7000-8000-000000000001' };
const other = { kind: 'crate', id: '01900000-0000-7000-8000-000000000002' };
beforeAll(async () => {
  house = await testHouse([]);
});
afterAll(() => house.close());

const link = (to = thing) => house.as(shen, yunjiang, (ctx) => makeLink(ctx, to));
const open = (secret: string) => house.as(anybody, yunjiang, (ctx) => openLink(ctx, secret));
async function visit(to = thing): Promise<string> {
  const opened = await open(await link(to));
  if (opened.standing !== 'opened') throw new Error(opened.standing);
  return opened.visit;
}

test('a link opens once, and gives a visit that acts for its thing alone', async () => {
  const secret = await link();
  const opened = await open(secret);
  expect(opened).toMatchObject({ standing: 'opened', holder: thing });
  expect(await open(secret)).toMatchObject({ standing: 'used', holder: thing });
  const actor = await visitorOf(house.deps, yunjiang, (opened as { visit: string }).visit);
  expect(actor).toEqual({ kind: 'visitor', office: 'yunjiang', holder: thing });
  expect(actorId(actor!)).toBe(`visitor:crate:${thing.id}`);
  expect(isOutside(actor!)).toBe(true);
  expect(await visitorOf(house.deps, yunjiang, secret)).toBeNull();
});

test('pausing twice closes no link made before', async () => {
  const [first, second] = [await link(), await link()];
  expect((await open(first)).standing).toBe('opened');
  expect((await open(second)).standing).toBe('opened');
});

test('a link of eight days ago, and a visit of yesterday, open no longer, and say why', async () => {
  const [late, visited] = [await link(), await visit()];
  house.setClock('2026-11-25T02:00:00.000Z');
  expect(await visitorOf(house.deps, yunjiang, visited)).toBeNull();
  house.setClock('2026-12-02T02:00:00.000Z');
  expect((await open(late)).standing).toBe('expired');
  house.setClock('2026-11-24T02:00:00.000Z');
});

test('ending the visits of one thing closes its links and visits, and nobody else’s', async () => {
  const [kept, ended, waiting] = [await visit(other), await visit(), await link()];
  await house.as(shen, yunjiang, (ctx) => endVisits(ctx, thing));
  expect(await visitorOf(house.deps, yunjiang, ended)).toBeNull();
  expect((await open(waiting)).standing).toBe('ended');
  expect(await visitorOf(house.deps, yunjiang, kept)).toMatchObject({ holder: other });
});

test('a key is nothing in another office, and no key is kept as it was given', async () => {
  const secret = await visit();
  expect(await visitorOf(house.deps, qinghe, secret)).toBeNull();
  expect(await house.as(anybody, yunjiang, (ctx) => linkStanding(ctx, 'made up'))).toEqual({
    standing: 'unknown',
  });
  const rows = await house.look(shen, yunjiang, (ctx) =>
    ctx.db.selectFrom('kernel.visitor_key').selectAll().execute(),
  );
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test('the key of a program acts until its last day or its end, and opens no page as a link does', async () => {
  const { secret } = await house.as(shen, yunjiang, (ctx) => makeProgramKey(ctx, other, 30));
  expect(await visitorOf(house.deps, yunjiang, secret)).toMatchObject({ holder: other });
  expect((await open(secret)).standing).toBe('unknown');
  house.setClock('2026-12-25T02:00:00.000Z');
  expect(await visitorOf(house.deps, yunjiang, secret)).toBeNull();
  house.setClock('2026-11-24T02:00:00.000Z');
  await house.as(shen, yunjiang, (ctx) => endVisits(ctx, other));
  expect(await visitorOf(house.deps, yunjiang, secret)).toBeNull();
});

test('one key of a program is ended, and the others go on', async () => {
  const make = () => house.as(shen, yunjiang, (ctx) => makeProgramKey(ctx, other, 30));
  const [one, another] = [await make(), await make()];
  await house.as(shen, yunjiang, (ctx) => endKey(ctx, one.id, other));
  expect(await visitorOf(house.deps, yunjiang, one.secret)).toBeNull();
  expect(await visitorOf(house.deps, yunjiang, another.secret)).toMatchObject({ holder: other });
});
