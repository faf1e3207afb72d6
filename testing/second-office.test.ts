/** A second office is opened, and every operation of the house is asked from it for what the first one has. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { modules } from '../app/modules.ts';
import { uploadOperation } from '../kernel/server/files/operations.ts';
import { receive } from '../kernel/server/files/receive.ts';
import { seedFollowUps } from '../kernel/server/follow-ups/seed.ts';
import type { AnyOperation } from '../kernel/server/operation.ts';
import { shellOperations } from '../kernel/server/shell/index.ts';
import { castOf, person, qinghe, type TestHouse, testHouse, yunjiang } from './house.ts';
import { enrol } from './members.ts';

const director = person('zhou', ['director']);
const actors: Record<string, ReturnType<typeof person>> = {
  'shen.ruolan@yunjiang.example': person('shen', ['officer']),
  'he.shuning@yunjiang.example': person('he', ['reviser']),
  'zhou.jingyi@yunjiang.example': director,
  'qiao.anning@yunjiang.example': person('qiao', ['hall-clerk']),
  'gu.mingche@yunjiang.example': person('gu', ['hall-reviewer']),
  'min.shuyao@yunjiang.example': person('min', ['hall-reviewer']),
  'cen.liqun@yunjiang.example': person('cen', ['hall-chief']),
  'jiang.shuying@yunjiang.example': person('jiang', ['translator']),
  'xie.wendi@yunjiang.example': person('xie', ['terminologist']),
  'wen.yining@yunjiang.example': person('wen', ['translation-chief']),
};
const stranger = person('bai', ['director', 'officer', 'reviser', 'administrator', 'terminologist'], qinghe);

let house: TestHouse;
/** Ids of everything in the first office, and texts that would give it away. */
let known: { ids: Record<string, string>; words: string[] };

beforeAll(async () => {
  house = await testHouse([...modules], shellOperations);
  const cast = castOf(house, yunjiang, actors);
  await enrol(house, yunjiang, Object.values(actors));
  for (const module of modules) await module.seed?.(cast);
  await seedFollowUps(cast);
  const first = async (name: string) => {
    const { items } = (await house.perform(director, yunjiang, operationNamed(name), {})) as {
      items: { id: string }[];
    };
    return items[0]!.id;
  };
  const personId = await first('directory.listPeople');
  const { posts } = (await house
    .perform(director, yunjiang, operationNamed('directory.listPeople'), {})
    .then((page) =>
      (page as { items: { posts: { id: string }[] }[] }).items.find((one) => one.posts.length > 0),
    ))!;
  const closure = {
    from: '2026-12-10',
    to: '2026-12-11',
    works: false,
    reason: { zh: '检修', en: 'Repairs' },
  };
  const { own } = (await house.perform(
    director,
    yunjiang,
    operationNamed('calendar.addOwnDays'),
    closure,
  )) as { own: { id: string }[] };
  const { id: fileId } = await fileOf(personId);
  const file = { name: '秦牧川.csv', base64: Buffer.from('姓名\n秦牧川\n').toString('base64') };
  const sheet = (await house.perform(director, yunjiang, operationNamed('directory.readSheetFile'), {
    kind: 'people',
    file,
  })) as { id: string };
  const view = (await house.perform(director, yunjiang, operationNamed('views.keep'), {
    list: 'directory.people',
    name: '秦牧川',
    asked: { q: '秦牧川' },
    shared: true,
  })) as { views: { id: string }[] };
  known = {
    ids: {
      importId: sheet.id,
      ...(await idsByKind()),
      personId,
      bodyId: await first('directory.listBodies'),
      postId: posts[0]!.id,
      releaseId: await first('press.listReleases'),
      number: 'R-2026-001',
      ownDaysId: own[0]!.id,
      subjectId: personId,
      fileId,
      viewId: view.views[0]!.id,
      ...(await mergedIds()),
      otherNameId: await firstRow('directory.other_name'),
      contactId: await firstRow('directory.contact_point'),
      request: await firstRow('press.change_request'),
      ownerId: personId,
      file: fileId,
      feedId: personId,
      caseId: await caseOf('秦牧川'),
      ...(await cardsOf('秦牧川')),
      paperId: personId,
      accountId: personId,
      firmPaperId: personId,
      unitId: await firstRow('language.unit'),
      memoryId: await firstRow('language.memory'),
      sourceId: await firstRow('language.memory'),
      conceptId: await firstRow('language.concept'),
      place: '0',
      jobId: await firstRow('language.job'),
      segmentId: await firstRow('language.segment'),
      clientId: await firstRow('language.client'),
      keyId: await firstRow('language.client_key'),
    },
    words: ['秦牧川', 'Qin Muchuan', '云江港务', 'R-2026-'],
  };
});
afterAll(() => house.close());

/** The id of some row of the first office. */
async function firstRow(table: string): Promise<string> {
  const { id } = await house.look(director, yunjiang, (ctx) =>
    ctx.db.selectFrom(table).select('id').orderBy('id').executeTakeFirstOrThrow(),
  );
  return id as string;
}

/** A case of the hall in the first office, for somebody of this name. */
async function caseOf(name: string): Promise<string> {
  const clerk = actors['qiao.anning@yunjiang.example']!;
  const { id } = (await house.perform(clerk, yunjiang, operationNamed('service-hall.enterCase'), {
    service: 'apostille',
    contact: { name, phone: '023-6300-0001' },
    people: [{ nameZh: name, surname: 'Qin', given: 'Muchuan' }],
    submit: true,
  })) as { id: string };
  return id;
}

/** A holder of a travel card in the first office, with what hangs on one, as inputs call them. */
async function cardsOf(name: string): Promise<Record<string, string>> {
  const clerk = actors['qiao.anning@yunjiang.example']!;
  const ask = <T>(verb: string, input: object) =>
    house.perform(clerk, yunjiang, operationNamed(`service-hall.${verb}`), input) as Promise<T>;
  const { id: holderId } = await ask<{ id: string }>('addCardHolder', {
    name: { zh: name, en: 'QIN MUCHUAN' },
    born: '1980-01-02',
    passport: 'EA7654321',
    passportEndsOn: '2034-01-02',
  });
  const { requests, application } = await ask<{
    requests: { id: string }[];
    application: { lines: { id: string }[] };
  }>('fileCardRequest', { holderId, version: 1, service: 'abtc-new' });
  const cardRequestId = requests[0]!.id;
  const { id: batchId } = await ask<{ id: string }>('makeCardBatch', { requests: [cardRequestId] });
  await ask('sendCardBatch', { batchId, version: 1, on: '2026-11-24' });
  const file = { name: 'back.csv', base64: Buffer.from('序号,护照号码\n1,EA7654321\n').toString('base64') };
  const { id: returnId } = await ask<{ id: string }>('tryBatchReturn', { batchId, file });
  return { holderId, cardRequestId, lineId: application.lines[0]!.id, cardId: holderId, batchId, returnId };
}

/** Two records of the first office that were made one, as inputs call them. */
async function mergedIds(): Promise<Record<string, string>> {
  const { pairs } = (await house.perform(director, yunjiang, operationNamed('directory.listDuplicates'), {
    kind: 'person',
  })) as { pairs: Record<'one' | 'other', { id: string }>[] };
  const { one, other } = pairs[0]!;
  const { mergeId } = (await house.perform(director, yunjiang, operationNamed('directory.mergeRecords'), {
    kind: 'person',
    survivorId: one.id,
    survivorVersion: 1,
    mergedId: other.id,
    mergedVersion: 1,
  })) as { mergeId: string };
  return { mergeId, survivorId: one.id, mergedId: other.id, one: one.id, other: other.id };
}

/** A file the person of this id has. */
async function fileOf(subjectId: string): Promise<{ id: string }> {
  const received = await receive(house.deps.files.incoming, [Buffer.from('秦牧川简历')], 1000);
  const input = { kind: 'person', subjectId, use: 'attachment', name: '秦牧川.txt', sha256: received.sha256 };
  return house.perform(director, yunjiang, uploadOperation(received), input) as Promise<{ id: string }>;
}

/** One of each kind of subject the first office has, as inputs call its id: `giftId`. */
async function idsByKind(): Promise<Record<string, string>> {
  const found = await house.look(director, yunjiang, (ctx) =>
    ctx.db.selectFrom('kernel.search_entry').select(['kind', 'id']).orderBy('id').execute(),
  );
  const named = (kind: string) => kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(found.map(({ kind, id }) => [`${named(kind)}Id`, id as string]));
}

/** Every table that has rows of offices. */
async function fencedTables(): Promise<string[]> {
  const { rows } = await house.look(director, yunjiang, (ctx) =>
    sql<{ name: string }>`select table_schema || '.' || table_name as name from information_schema.columns
      where column_name = 'office' and table_schema not in ('auth', 'pgboss', 'information_schema')
      order by name`.execute(ctx.db),
  );
  return rows.map(({ name }) => name);
}

function operationNamed(name: string): AnyOperation {
  return house.deps.house.operations.find((one) => one.contract.name === name)!;
}

/** An input that would do in the first office: its ids, and something that fits for the rest. */
function inputOf(operation: AnyOperation): Record<string, unknown> {
  const shape = (operation.contract.input as z.ZodObject).shape as Record<string, z.ZodType>;
  return Object.fromEntries(
    Object.entries(shape).flatMap(([field, type]) =>
      fitting(field, type) === undefined ? [] : [[field, fitting(field, type)]],
    ),
  );
}

const told: Record<string, unknown> = {
  version: 1,
  q: '秦',
  zh: '秦牧川',
  en: 'Qin',
  text: '秦牧川来访。\nQin Muchuan came.',
  day: '2026-11-24',
  time: '09:00',
  link: 0,
  lang: 'zh',
  repair: 0,
  decision: 'make',
  finding: 1,
  change: { kind: 'merge', link: 0 },
  kind: undefined,
  index: 0,
  why: '请改',
  evidence: { text: '已办' },
  year: 2026,
  works: false,
  to: 'note',
  off: [{ from: '2026-05-01', to: '2026-05-05', name: { zh: '劳动节', en: 'Labour Day' } }],
  worked: ['2026-05-09'],
  title: { zh: '主任', en: 'Director' },
  name: { order: 'surname-first', zh: { surname: '秦', given: '新' }, en: null },
  limit: undefined,
  list: 'directory.people',
  asked: { state: 'draft' },
  shared: false,
  quiet: null,
  workingDaysOnly: false,
  digestAt: '08:00',
  ways: {},
  language: 'zh',
  parts: ['follow-ups'],
  subjects: [],
  order: [],
  meanings: ['name-zh'],
  options: {},
  content: 'YQ==',
  contact: { name: '某人', email: 'somebody@qinghe.example' },
  code: '91500100203YG45L6D',
  firm: { nameZh: '某公司' },
  clerk: { name: '某人', email: 'somebody@qinghe.example' },
  licence: { name: 'a.jpg', content: 'YQ==' },
  items: [{ target: 'other', name: 'x', says: { zh: '请补', en: 'Complete it' } }],
  receivedBy: { name: '某人', idLastFour: '0001' },
  service: 'apostille',
  passport: 'EA0000001',
  answers: [{ lineId: '018f6e1a-0000-7000-8000-000000000001', verb: 'grant', on: '2026-11-24' }],
  requests: ['018f6e1a-0000-7000-8000-000000000001'],
  trips: [{ economy: 'JPN', on: '2027-01-18' }],
  counter: null,
  how: 'cash',
  as: 'mended',
  letter: 'A',
  services: [],
  hours: [],
  scores: {},
  capacity: 'self',
  idLastFour: '0001',
  email: 'somebody@qinghe.example',
  economies: ['JPN'],
  files: [{ name: 'a.pdf', content: 'YQ==' }],
  visits: [{ personId: '018f6e1a-0000-7000-8000-000000000001', came: false }],
  passports: [{ personId: '018f6e1a-0000-7000-8000-000000000001', went: false }],
  says: null,
  units: [{ zh: '某句话。', en: 'A sentence.' }],
  terms: [{ lang: 'zh', text: '某词' }],
  edits: [
    {
      kind: 'mark',
      beads: [
        {
          was: '018f6e1a-0000-7000-8000-000000000001',
          id: '018f6e1a-0000-7000-8000-000000000002',
          state: 'checked',
          locked: false,
        },
      ],
    },
  ],
};
/** What may stand in more than one field. */
const others: Record<string, unknown[]> = {
  to: ['SG', 'en'],
  number: ['7'],
  from: ['2026-12-01T01:00:00.000Z', '09:00', 'zh'],
  kind: ['letter', 'memory'],
  into: ['en'],
  form: ['tmx', 'bilingual'],
  segments: [
    [{ id: '018f6e1a-0000-7000-8000-000000000001', version: 1 }],
    [{ segmentId: '018f6e1a-0000-7000-8000-000000000001', base: null, target: 'x', how: 'memory' }],
  ],
  act: ['018f6e1a-0000-7000-8000-000000000001'],
  next: [{ id: '018f6e1a-0000-7000-8000-000000000001', version: 1 }],
  texts: [['云江港开港。']],
  side: ['zh'],
  units: [[{ id: '018f6e1a-0000-7000-8000-000000000001', version: 1 }]],
};

function fitting(field: string, type: z.ZodType): unknown {
  if (field in known.ids && type.safeParse(known.ids[field]).success) return known.ids[field];
  if (field in told && told[field] !== undefined && type.safeParse(told[field]).success) return told[field];
  if (type.safeParse(undefined).success) return undefined;
  const some = [
    'person',
    'office',
    'people',
    { zh: '某处', en: 'Somewhere' },
    { name: 'a.csv', base64: 'YQ==' },
    '2026-11-24',
    1,
    'alias',
    'phone',
    'posts',
    'abtc-new',
    'tracker',
    'granted',
    'retired',
    true,
    { kind: 'person', id: known.ids['personId'] },
  ];
  const concepts = [{ conceptId: known.ids['conceptId'], version: 1 }];
  const ids = [known.ids['personId'], [known.ids['personId']], concepts];
  return [...some, ...(others[field] ?? []), ...ids].find((value) => type.safeParse(value).success);
}

describe('from another office', () => {
  test('every operation is asked with an input that fits', () => {
    const unfit = house.deps.house.operations.flatMap((operation) => {
      const { success, error } = operation.contract.input.safeParse(inputOf(operation));
      return success ? [] : [`${operation.contract.name}: ${error?.message}`];
    });
    expect(unfit).toEqual([]);
  });

  test('no operation shows, finds, counts or changes anything of the first', async () => {
    for (const operation of house.deps.house.operations) {
      const { name } = operation.contract;
      const input = inputOf(operation);
      expect(operation.contract.input.safeParse(input).success, `${name}: an input that fits`).toBe(true);
      const answer = await house
        .perform(stranger, qinghe, operation, input)
        .catch((error: { code?: string; message: string }) => ({ refused: error.code ?? error.message }));
      const said = JSON.stringify(answer);
      for (const id of Object.values(known.ids))
        if (id.length === 36) expect(said.includes(id), `${name} names ${id}`).toBe(false);
      if (operation.contract.method === 'GET') {
        // What the stranger sent itself comes back.
        const own = new Set(['directory.proposeName', 'service-hall.listIssuedPapers']);
        if (!own.has(name))
          for (const word of known.words) expect(said.includes(word), `${name} says ${word}`).toBe(false);
      }
    }
  });
  test('with the office’s code forged in the transaction itself, rows stay closed', async () => {
    const tables = await fencedTables();
    expect(tables).toEqual(expect.arrayContaining(['directory.person', 'press.release', 'kernel.ledger']));
    for (const table of tables) {
      const rows = await house.look(stranger, qinghe, (ctx) =>
        ctx.db.selectFrom(table).selectAll().where('office', '=', 'yunjiang').execute(),
      );
      expect(rows, table).toEqual([]);
    }
  });
});
