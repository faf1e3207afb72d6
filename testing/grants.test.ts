/** What one office lets somebody of another see: exactly what was granted, wherever it is asked, and nothing after. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ctx } from '../kernel/server/context.ts';
import { grantAccess, type NewGrant } from '../kernel/server/grants/grant-access.ts';
import { lookByGrant, performByGrant } from '../kernel/server/grants/look-by-grant.ts';
import { revokeGrant } from '../kernel/server/grants/revoke-grant.ts';
import type { AnyOperation } from '../kernel/server/operation.ts';
import { shellOperations } from '../kernel/server/shell/index.ts';
import { readLedgerOperation } from '../kernel/server/shell/read-ledger.ts';
import { searchOperation } from '../kernel/server/shell/search.ts';
import { directory } from '../modules/directory/server/index.ts';
import { language } from '../modules/language/server/index.ts';
import type { Release } from '../modules/press/contract/release.ts';
import { press } from '../modules/press/server/index.ts';
import { draftRelease } from '../modules/press/server/operations/draft-release.ts';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from './house.ts';
import { faultless } from './press-house.ts';

const zhou = person('zhou', ['director']);
const shen = person('shen', ['officer']);
const luo = person('luo', ['reader']);
const bai = person('bai', ['director'], qinghe);
const meng = person('meng', ['officer'], qinghe);

let house: TestHouse;
let people: Record<'qin' | 'silva' | 'costa', string>;
let release: Release;
beforeAll(async () => {
  house = await testHouse([directory, language, press], shellOperations);
  people = {
    qin: await enter('秦', '牧川', 'Qin', 'Muchuan', 'CN'),
    silva: await enter('席尔瓦', '安娜', 'Silva', 'Ana', 'BR'),
    costa: await enter('科斯塔', '佩德罗', 'Costa', 'Pedro', 'BR'),
  };
  release = (await house.perform(shen, yunjiang, draftRelease, {
    text: faultless,
    day: '2026-11-24',
  })) as Release;
});
afterAll(() => house.close());
beforeEach(async () => {
  house.setClock('2026-11-24T02:00:00.000Z');
  await house.as(zhou, yunjiang, async (ctx) => {
    await ctx.db
      .updateTable('kernel.access_grant')
      .set({ revoked_by: 'zhou', revoked_at: ctx.now })
      .where('revoked_at', 'is', null)
      .execute();
  });
});

function operationNamed(name: string): AnyOperation {
  return house.deps.house.operations.find((one) => one.contract.name === name)!;
}
async function enter(zh: string, givenZh: string, en: string, givenEn: string, economy: string) {
  const added = await house.perform(zhou, yunjiang, operationNamed('directory.addPerson'), {
    name: {
      order: economy === 'CN' ? 'surname-first' : 'given-first',
      zh: { surname: zh, given: givenZh },
      en: { surname: en, given: givenEn },
    },
    economy,
  });
  return (added as { id: string }).id;
}
const toQinghe: NewGrant['holder'] = { office: 'qinghe', userId: null, name: qinghe.shortName };
const give = (grant: Partial<NewGrant>) =>
  house.as(zhou, yunjiang, (ctx) =>
    grantAccess(ctx, {
      holder: toQinghe,
      kind: 'person',
      what: { id: people.silva },
      reach: 'see',
      until: null,
      ...grant,
    }),
  );
const visit = (holder = bai) => ({ holder, owner: yunjiang });
const ask = <T>(name: string, input: object, holder = bai) =>
  performByGrant(house.deps, visit(holder), operationNamed(name), input) as Promise<T>;
interface Listed {
  items: { id: string }[];
  count: { value: number };
}

/** Everything of people that can be seen from Qinghe, by every way there is. */
async function seenOfPeople(holder = bai): Promise<Record<string, string[]>> {
  const list = await ask<Listed>('directory.listPeople', {}, holder);
  const found = await ask<{ hits: { ref: { id: string } }[] }>('search.find', { q: '安娜' }, holder);
  const other = await ask<{ hits: { ref: { id: string } }[] }>('search.find', { q: '秦牧川' }, holder);
  const sheet = directory.sheets!.find(({ id }) => id === 'directory.people')!;
  const rows = await lookByGrant(house.deps, visit(holder), { what: sheet.id }, async (ctx: Ctx) =>
    (await sheet.read(ctx, sheet.query.parse({}))).rows.map((row) => String(row[0])),
  );
  const read: string[] = [];
  for (const personId of Object.values(people))
    await ask('directory.readPerson', { personId }, holder).then(
      () => read.push(personId),
      (error: { code: string }) => expect(error.code).toBe('not-found'),
    );
  expect(list.count.value).toBe(list.items.length);
  return {
    list: list.items.map(({ id }) => id).toSorted(),
    search: [...found.hits, ...other.hits].map(({ ref }) => ref.id),
    sheet: rows.toSorted(),
    read: read.toSorted(),
  };
}

describe('one person granted to another office', () => {
  test('is seen in list, count, search, sheet and by itself; nothing else of the office is', async () => {
    await give({});
    const silva = [people.silva];
    expect(await seenOfPeople()).toEqual({ list: silva, search: silva, sheet: silva, read: silva });
    await expect(ask('press.readRelease', { releaseId: release.id })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect((await ask<Listed>('press.listReleases', {})).items).toEqual([]);
  });
  test('may be for one person there alone', async () => {
    await give({ holder: { office: 'qinghe', userId: 'bai', name: { zh: '白露', en: 'Bai Lu' } } });
    expect((await seenOfPeople()).read).toEqual([people.silva]);
    await expect(ask('directory.listPeople', {}, meng)).rejects.toMatchObject({ code: 'not-found' });
  });
  test('is over after its last day, by the owner’s clock, and at once when it is taken back', async () => {
    await give({ until: '2026-11-30' });
    house.setClock('2026-11-30T15:59:00.000Z');
    expect((await seenOfPeople()).list).toEqual([people.silva]);
    house.setClock('2026-11-30T16:00:00.000Z');
    await expect(ask('directory.listPeople', {})).rejects.toMatchObject({ code: 'not-found' });
    const second = await give({});
    await give({ kind: 'release', what: { id: release.id } });
    await house.as(zhou, yunjiang, (ctx) => revokeGrant(ctx, second));
    expect(await seenOfPeople()).toEqual({ list: [], search: [], sheet: [], read: [] });
    await expect(house.as(zhou, yunjiang, (ctx) => revokeGrant(ctx, second))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
  test('is not written to, however far the grant goes, and opens no other operation', async () => {
    await give({ reach: 'use' });
    const refused = house.deps.house.operations.filter(({ contract }) => !contract.byGrant);
    expect(refused.length).toBeGreaterThan(60);
    for (const operation of refused)
      await expect(
        performByGrant(house.deps, visit(), operation, {}),
        operation.contract.name,
      ).rejects.toMatchObject({ code: 'not-allowed' });
    const { abilities } = await ask<{ abilities: Record<string, unknown> }>('directory.readPerson', {
      personId: people.silva,
    });
    expect(Object.values(abilities)).not.toContain(true);
  });
  test('every look is a line of the owner’s ledger, and none is without', async () => {
    await give({});
    await ask('directory.readPerson', { personId: people.silva }, meng);
    const ledger = (await house.perform(zhou, yunjiang, readLedgerOperation, { verb: 'grant.looked' })) as {
      items: { actor: { id: string; name: { zh: string } }; data: object }[];
    };
    expect(ledger.items[0]).toMatchObject({
      actor: { id: 'grant:qinghe:meng', name: { zh: '清禾外办（凭授权）' } },
      data: { what: 'directory.readPerson', ids: [people.silva] },
    });
    const before = ledger.items.length;
    await house.as(zhou, yunjiang, async (ctx) => {
      const { rows } = {
        rows: await ctx.db
          .selectFrom('kernel.access_grant')
          .select('id')
          .where('revoked_at', 'is', null)
          .execute(),
      };
      for (const { id } of rows) await revokeGrant(ctx, id as string);
    });
    await expect(ask('directory.listPeople', {})).rejects.toMatchObject({ code: 'not-found' });
    const after = (await house.perform(zhou, yunjiang, readLedgerOperation, {
      verb: 'grant.looked',
    })) as typeof ledger;
    expect(after.items).toHaveLength(before);
  });
  test('shows nothing of it in the holder’s own office', async () => {
    await give({});
    const own = (await house.perform(bai, qinghe, operationNamed('directory.listPeople'), {})) as Listed;
    expect(own.items).toEqual([]);
    const hits = (await house.perform(bai, qinghe, searchOperation, { q: '安娜' })) as { hits: unknown[] };
    expect(hits.hits).toEqual([]);
  });
});

describe('a filter', () => {
  test('grants those its conditions are true of, also ones entered later', async () => {
    await give({ what: { where: { economy: 'BR' } } });
    const both = [people.silva, people.costa].toSorted();
    expect(await seenOfPeople()).toMatchObject({ list: both, sheet: both, read: both });
    const later = await enter('桑托斯', '露西亚', 'Santos', 'Lucia', 'BR');
    expect((await ask<Listed>('directory.listPeople', {})).items.map(({ id }) => id)).toContain(later);
    await house.as(zhou, yunjiang, async (ctx) => {
      await ctx.db.updateTable('directory.person').set({ economy: null }).where('id', '=', later).execute();
    });
    expect((await ask<Listed>('directory.listPeople', {})).items.map(({ id }) => id)).not.toContain(later);
  });
  test('that is not known to the kind grants nothing, even where it stands in the table', async () => {
    await expect(give({ what: { where: { note: 'x' } } })).rejects.toMatchObject({ code: 'input-invalid' });
    await expect(give({ what: { where: {} } })).rejects.toMatchObject({ code: 'input-invalid' });
    const id = await give({ what: { where: { economy: 'BR' } } });
    for (const conditions of ['{}', '{"economy":"BR","note":"x"}']) {
      await house.as(zhou, yunjiang, async (ctx) => {
        await ctx.db.updateTable('kernel.access_grant').set({ conditions }).where('id', '=', id).execute();
      });
      expect((await seenOfPeople()).list).toEqual([]);
    }
  });
});

describe('within the office', () => {
  test('a reader is granted a draft, in list, search and by itself; what a reader sees else stays', async () => {
    const list = async () =>
      ((await house.perform(luo, yunjiang, operationNamed('press.listReleases'), {})) as Listed).items.map(
        ({ id }) => id,
      );
    expect(await list()).not.toContain(release.id);
    const holder = { office: 'yunjiang', userId: 'luo', name: luo.name };
    await give({ holder, kind: 'release', what: { id: release.id } });
    expect(await list()).toContain(release.id);
    const read = (await house.perform(luo, yunjiang, operationNamed('press.readRelease'), {
      releaseId: release.id,
    })) as Release;
    expect(read.id).toBe(release.id);
    expect(Object.values(read.abilities)).not.toContain(true);
    const found = (await house.perform(luo, yunjiang, searchOperation, { q: '新航线' })) as {
      hits: { ref: { id: string } }[];
    };
    expect(found.hits.map(({ ref }) => ref.id)).toContain(release.id);
    await expect(
      house.perform(luo, yunjiang, operationNamed('press.submitRelease'), {
        releaseId: release.id,
        version: release.version,
      }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('giving', () => {
  test('is of what can be shared and is seen, until a day to come, and within the office to a person', async () => {
    const nothing = '018f0000-0000-7000-8000-00000000dead';
    await expect(give({ what: { id: nothing } })).rejects.toMatchObject({ code: 'not-found' });
    await expect(give({ kind: 'follow-up' })).rejects.toMatchObject({ code: 'input-invalid' });
    await expect(give({ until: '2026-11-23' })).rejects.toMatchObject({ code: 'input-invalid' });
    const own = { office: 'yunjiang', userId: null, name: yunjiang.name };
    await expect(give({ holder: own })).rejects.toMatchObject({ code: 'input-invalid' });
  });
});
