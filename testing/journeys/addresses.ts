/** Where every page of the staff app is found: of each kind of record, one that shows much. */
import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect } from '@playwright/test';
import { webModules } from '../../app/web/modules.ts';
import { ownRoutes } from '../../app/web/own-pages.ts';

type Params = Record<string, string>;

/** The pages by their divisions, as the router knows them; signing in stands alone. */
export const routesByDivision = [
  { id: 'house', paths: ownRoutes.map(({ path }) => path) },
  ...webModules.map(({ id, routes }) => ({ id, paths: routes.map(({ path }) => path) })),
];

/** How one record is found for each named part of an address: a list of the API, and where in it. */
const records: Record<string, (api: APIRequestContext, params: Params) => Promise<string>> = {
  personId: (api) => personNamed(api, '戴云舒'),
  bodyId: (api) => firstId(api, `/api/directory/bodies?q=${encodeURIComponent('人民政府')}`),
  placeId: (api) => firstId(api, '/api/directory/places?limit=1'),
  postId: async (api, { personId }) => {
    const person = (await read(api, `/api/directory/people/${personId}`)) as { posts: { id: string }[] };
    return person.posts[0]!.id;
  },
  importId: async (api) => {
    const known = (await read(api, '/api/directory/imports?limit=1')) as { items: { id: string }[] };
    return known.items[0]?.id ?? handInSheet(api);
  },
  memoryId: (api) => firstId(api, '/api/language/memories'),
  conceptId: (api) => firstId(api, '/api/language/concepts?state=in-force'),
  jobId: (api) => firstId(api, '/api/language/jobs?state=revising&limit=1'),
  translatorId: async (api) => {
    const { items } = (await read(api, '/api/language/translators')) as { items: { userId: string }[] };
    return items[0]!.userId;
  },
  fileId: async (api) => {
    const job = await firstId(api, '/api/language/jobs?limit=1');
    return ((await read(api, `/api/language/jobs/${job}`)) as { files: { id: string }[] }).files[0]!.id;
  },
  clientId: (api) => firstId(api, '/api/language/clients?limit=1'),
  alignmentId: (api) => firstId(api, '/api/language/alignments?limit=1'),
  releaseId: (api) => firstId(api, '/api/press/releases?limit=1'),
  caseId: (api) => firstId(api, '/api/service-hall/cases?state=correcting&limit=1'),
  userId: async (api) => {
    const { members } = (await read(api, '/api/members')) as { members: { userId: string }[] };
    return members[1]!.userId;
  },
  /** The service of which a draft waits: it shows what publishing would change. */
  code: async () => 'abtc-new',
  firmId: (api) => firstId(api, '/api/service-hall/firms?state=confirmed&limit=1'),
  holderId: (api) => firstId(api, '/api/service-hall/card-holders'),
  batchId: sentBatch,
  returnId: async (api) => handInReturn(api, await sentBatch(api)),
  followUpId: (api) => firstId(api, '/api/follow-ups?state=any&limit=1'),
};

/** What a page wants in its query to have something to show. */
const queries: Record<string, string | ((api: APIRequestContext) => Promise<string>)> = {
  '/search': '?q=云江',
  '/translation/search': '?q=双方每年互派30名青年学生',
  '/follow-ups': '?state=any',
  '/calendar/notice': '?year=2027',
  '/directory/merge': async (api) => {
    const [one, other] = await Promise.all(['戴云舒', '沈若兰'].map((name) => personNamed(api, name)));
    return `?kind=person&one=${one}&other=${other}`;
  },
};

/** The address under which a page of the router is opened. */
export async function addressOf(api: APIRequestContext, path: string): Promise<string> {
  const params: Params = {};
  for (const [, name] of path.matchAll(/\$(\w+)/g)) {
    const find = records[name!];
    if (!find) throw new Error(`say in addresses.ts how a record is found for $${name} of ${path}`);
    params[name!] = await find(api, params);
  }
  const query = queries[path] ?? '';
  const asked = typeof query === 'string' ? query : await query(api);
  return `/app${path.replace(/\$(\w+)/g, (_, name: string) => params[name]!)}${asked}`;
}

async function read(api: APIRequestContext, address: string): Promise<unknown> {
  const answer = await api.get(address);
  expect(answer.status(), `${address}: ${await answer.text()}`).toBe(200);
  return answer.json();
}

function personNamed(api: APIRequestContext, name: string): Promise<string> {
  return firstId(api, `/api/directory/people?q=${encodeURIComponent(name)}`);
}

async function firstId(api: APIRequestContext, list: string): Promise<string> {
  const { items } = (await read(api, list)) as { items: { id: string }[] };
  expect(items.length, `records in ${list}`).toBeGreaterThan(0);
  return items[0]!.id;
}

/** A batch that is with the ministry. */
async function sentBatch(api: APIRequestContext): Promise<string> {
  const { items } = (await read(api, '/api/service-hall/card-batches')) as {
    items: { id: string; state: string }[];
  };
  return (items.find(({ state }) => state === 'sent') ?? items[0])!.id;
}

/** A return whose rows are not all of the batch: what is wrong with each shows. */
async function handInReturn(api: APIRequestContext, batchId: string): Promise<string> {
  const text = '序号,护照号码,部里结果,退回原因,卡号,制卡日期,卡有效期至\n1,E00000000,同意,,,,\n99,,,,,,\n';
  const file = { name: '回表.csv', base64: Buffer.from(text).toString('base64') };
  const answer = await api.post(`/api/service-hall/card-batches/${batchId}/returns`, {
    data: { requestId: randomUUID(), file },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return ((await answer.json()) as { id: string }).id;
}

async function handInSheet(api: APIRequestContext): Promise<string> {
  const text =
    '姓名,英文名,单位,职务,起\n江映川,Jiang Yingchuan,云江市商务局,科长,2025年4月3日\n韩思远,,云江市并无此局,处长,\n';
  const file = { name: '人员.csv', base64: Buffer.from(text).toString('base64') };
  const answer = await api.post('/api/directory/imports', {
    data: { requestId: randomUUID(), kind: 'people', file },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return ((await answer.json()) as { id: string }).id;
}
