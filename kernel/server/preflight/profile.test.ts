import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { archivist, director, fill, itemIds, outsider, portsModule } from '../../../testing/ports-module.ts';
import type { Finding } from '../../contract/findings.ts';
import type { OutputOf } from '../../contract/operation.ts';
import type { readOverview, readProfiles } from '../../contract/preflight.ts';
import type { Actor } from '../actor.ts';
import { perform } from '../perform.ts';
import { readOverviewOperation } from '../shell/read-overview.ts';
import { listFindingsOf, storeFindings } from './findings.ts';
import { preflight } from './preflight.ts';
import { underRules } from './profile.ts';
import { readProfilesOperation } from './read-profiles.ts';
import { setRuleOperation } from './set-rule.ts';
import { waive } from './waivers.ts';

const kind = 'ports.paper';
const paper = itemIds['云江港口管理会谈']!;
const short = 'ports.short-title';
const english = 'ports.english-title';
const found = (check: string, severity: Finding['severity'] = 'note'): Finding => ({
  check,
  severity,
  message: { zh: `发现 ${check}`, en: `Found ${check}` },
});

let house: TestHouse;
beforeEach(async () => {
  house = await testHouse([portsModule], [readProfilesOperation, setRuleOperation, readOverviewOperation]);
  await fill(house);
}, 60_000);
afterEach(() => house.close());

type Profiles = OutputOf<typeof readProfiles>;
const set = (change: object, actor: Actor = director) =>
  house.perform(actor, yunjiang, setRuleOperation, {
    kind,
    check: short,
    version: 0,
    to: 'error',
    reason: 'Headlines went out too long',
    ...change,
  }) as Promise<Profiles>;
const codeOf = (refused: Promise<unknown>) =>
  refused.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? error,
  );
const keep = (findings: Finding[]) =>
  house.as(archivist, yunjiang, (ctx) => storeFindings(ctx, kind, paper, findings));
const kept = () => house.look(archivist, yunjiang, (ctx) => listFindingsOf(ctx, kind, paper));
const overview = (actor: Actor = director, office = yunjiang) =>
  house.perform(actor, office, readOverviewOperation, {}) as Promise<OutputOf<typeof readOverview>>;

describe('the rules of an office', () => {
  test('are read as the checks have them, until the director sets one', async () => {
    const before = (await house.perform(outsider, yunjiang, readProfilesOperation, {})) as Profiles;
    expect(
      before.profiles.map(({ kind: of, rules }) => [of, rules.map(({ check, set: is }) => [check, is])]),
    ).toEqual([
      [
        kind,
        [
          [english, null],
          [short, null],
        ],
      ],
    ]);
    const { profiles } = await set({});
    expect(profiles[0]!.rules[1]).toMatchObject({
      severity: 'note',
      version: 1,
      set: { to: 'error', reason: 'Headlines went out too long' },
    });
  });
  test('are the director’s to set, and no other office’s', async () => {
    expect(await codeOf(set({}, archivist))).toBe('not-allowed');
    await set({});
    const theirs = (await house.perform(
      person('bai', ['director'], qinghe),
      qinghe,
      readProfilesOperation,
      {},
    )) as Profiles;
    expect(theirs.profiles[0]!.rules[1]!.set).toBeNull();
  });
  test('are set on the version one has read', async () => {
    await set({});
    expect(await codeOf(set({ to: 'warning' }))).toBe('stale-version');
    expect((await set({ to: null, version: 1 })).profiles[0]!.rules[1]).toMatchObject({
      set: null,
      version: 2,
    });
  });
  test('a firm check is never taken more lightly, an unknown one not at all', async () => {
    expect(await codeOf(set({ check: english, to: 'warning' }))).toBe('state-conflict');
    expect(await codeOf(set({ check: english, to: 'off' }))).toBe('state-conflict');
    expect(await codeOf(set({ check: 'ports.unheard' }))).toBe('not-found');
    expect(await codeOf(set({ kind: 'ports.person' }))).toBe('not-found');
  });
  test('one request sent twice sets one rule, and the ledger tells of it without the reason', async () => {
    const request = { kind, check: short, version: 0, to: 'off' as const, reason: 'Too many' };
    const once = () => perform(house.deps, director, yunjiang, setRuleOperation, request, itemIds['临时']!);
    expect(await once()).toEqual(await once());
    const lines = await house.look(director, yunjiang, (ctx) =>
      ctx.db
        .selectFrom('kernel.ledger')
        .select(['verb', 'data'])
        .where('verb', 'like', 'findings.%')
        .execute(),
    );
    const data = { kind, check: short, to: 'off', version: 1 };
    expect(lines).toEqual([{ verb: 'findings.rule-set', data }]);
    expect(JSON.stringify(lines)).not.toContain('Too many');
  });
});

describe('what was found', () => {
  test('is taken as the office says, at once and at the next check, and as the check says when that is taken back', async () => {
    await keep([found(short)]);
    await set({});
    expect((await kept()).map(({ severity }) => severity)).toEqual(['error']);
    await keep([found(short)]);
    expect((await kept()).map(({ severity }) => severity)).toEqual(['error']);
    await set({ to: null, version: 1 });
    expect((await kept()).map(({ severity }) => severity)).toEqual(['note']);
  });
  test('is not heard of where the office turned it off, and comes back', async () => {
    await keep([found(short), found(english, 'error')]);
    await set({ to: 'off' });
    expect((await kept()).map(({ check }) => check)).toEqual([english]);
    await set({ to: null, version: 1 });
    expect((await kept()).map(({ check }) => check)).toEqual([short, english]);
  });
  test('stands in the way of approving when the office takes it as an error', async () => {
    const read = <T>(look: Parameters<TestHouse['look']>[2]) =>
      house.look(archivist, yunjiang, look) as Promise<T>;
    const open = () => preflight({ read: read as never }, kind, paper);
    expect((await open()).map(({ severity }) => severity)).toEqual(['note']);
    await set({});
    expect((await open()).map(({ severity }) => severity)).toEqual(['error']);
    await set({ to: 'off', version: 1 });
    expect(await open()).toEqual([]);
  });
  test('keeps its severity under no rule', () => {
    const all = [found('a', 'error'), found('b')];
    expect(underRules(new Map(), all)).toEqual(all);
    expect(underRules(new Map([['b', 'off']]), all)).toEqual([all[0]]);
  });
});

describe('the overview', () => {
  test('counts what is open and what was let stand, of what one may see', async () => {
    const secret = itemIds['秘密备忘录']!;
    await keep([found(short, 'warning'), found(english, 'error'), found('x')]);
    await house.as(archivist, yunjiang, async (ctx) => {
      await storeFindings(ctx, kind, secret, [found(english, 'error')]);
      await waive(ctx, { kind, id: paper }, found('x'), 'Known');
    });
    expect((await overview()).kinds).toEqual([
      expect.objectContaining({ kind, errors: 2, warnings: 1, notes: 0, waived: 1, subjects: 2 }),
    ]);
    expect((await overview(outsider)).kinds).toEqual([
      expect.objectContaining({ kind, errors: 1, warnings: 1, notes: 0, waived: 1, subjects: 1 }),
    ]);
    expect((await overview({ ...director, office: 'qinghe' }, qinghe)).kinds).toEqual([
      expect.objectContaining({ kind, errors: 0, subjects: 0, oldest: null }),
    ]);
  });
});
