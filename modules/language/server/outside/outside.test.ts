import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { demandFile } from '../../../../kernel/server/files/policy.ts';
import { faultsOf } from '../../../../kernel/server/http/input-faults.ts';
import { mailLink } from '../../../../kernel/server/visitors/mail-link.ts';
import { makeVisit } from '../../../../kernel/server/visitors/make-key.ts';
import { openLink, renewLink } from '../../../../kernel/server/visitors/operations.ts';
import { visitorOf } from '../../../../kernel/server/visitors/visitor-of.ts';
import { type CollectedMail, collectMail } from '../../../../testing/collected-mail.ts';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import { people } from '../../../../testing/jobs-house.ts';
import { anybody, he, jiang, luo, shen, stranger, wen, zhou } from '../../../../testing/language-house.ts';
import { type OutsideHouse, outsideHouse } from '../../../../testing/outside-house.ts';
import { addBody } from '../../../directory/server/index.ts';
import type { Client } from '../../contract/clients.ts';
import type { Job, JobRow } from '../../contract/jobs.ts';
import type { OwnDesk, OwnRequest, OwnRequestRow } from '../../contract/outside.ts';
import { acceptRevision } from '../jobs/operations/accept-revision.ts';
import { assignJob } from '../jobs/operations/assign-job.ts';
import { beginJob } from '../jobs/operations/begin-job.ts';
import { declineJob } from '../jobs/operations/decline-job.ts';
import { deliverJob } from '../jobs/operations/deliver-job.ts';
import { handOn } from '../jobs/operations/hand-on.ts';
import { listJobs } from '../jobs/operations/list-jobs.ts';
import { quoteJob } from '../jobs/operations/quote-job.ts';
import { readJob } from '../jobs/operations/read-job.ts';
import { contactKind } from './holders.ts';
import { clientNight } from './night.ts';
import { agreeOwnRequest } from './operations/agree-own-request.ts';
import { askClientLink } from './operations/ask-client-link.ts';
import { changeClient } from './operations/change-client.ts';
import { declineOwnRequest } from './operations/decline-own-request.ts';
import { endClient } from './operations/end-client.ts';
import { endClientKey } from './operations/end-client-key.ts';
import { eraseContact } from './operations/erase-contact.ts';
import { listClients } from './operations/list-clients.ts';
import { listOwnRequests } from './operations/list-own-requests.ts';
import { makeClientKey } from './operations/make-client-key.ts';
import { makeContactLink } from './operations/make-contact-link.ts';
import { openClient } from './operations/open-client.ts';
import { rateOwnRequest } from './operations/rate-own-request.ts';
import { readClient } from './operations/read-client.ts';
import { readOwnDesk } from './operations/read-own-desk.ts';
import { readOwnRequest } from './operations/read-own-request.ts';
import { resumeClient } from './operations/resume-client.ts';
import { withdrawOwnRequest } from './operations/withdraw-own-request.ts';
import { mailClient } from './tell-client.ts';

let house: OutsideHouse;
let mail: CollectedMail;
let liu: Actor;
beforeAll(async () => {
  house = await outsideHouse();
  mail = collectMail(house, [mailLink, mailClient]);
  liu = await house.contact();
});
afterAll(() => house.close());

const code = (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
const client = () => house.ask<Client>(wen, readClient, { clientId: house.client.id });
const step = (
  by: Actor,
  operation: Parameters<OutsideHouse['ask']>[1],
  of: { id: string; version: number },
  more = {},
) => house.ask<OwnRequest>(by, operation, { jobId: of.id, version: of.version, ...more });
const seen = (of: { id: string }) => house.ask<Job>(wen, readJob, { jobId: of.id });

/** Takes a request to its delivery, each step by whoever takes it. */
async function delivered(asked: OwnRequest): Promise<OwnRequest> {
  await house.step(wen, quoteJob, await seen(asked), { days: 5, price: null });
  const quoted = await house.ask<OwnRequest>(liu, readOwnRequest, { jobId: asked.id });
  await step(liu, agreeOwnRequest, quoted);
  let job = await house.step(wen, assignJob, await seen(asked), people);
  job = await house.step(jiang, beginJob, job);
  await house.written(job, 'translated');
  job = await house.step(jiang, handOn, job);
  await house.written(job, 'revised');
  job = await house.step(he, acceptRevision, job);
  await house.step(wen, deliverJob, job);
  return house.ask<OwnRequest>(liu, readOwnRequest, { jobId: asked.id });
}

describe('letting a body ask', () => {
  test('is for the head of translation and the director; nobody else sees that there is one', async () => {
    expect(
      await code(
        house.ask(shen, openClient, {
          bodyId: house.client.bodyId,
          domains: ['a.example'],
          monthly: 1,
          atOnce: 1,
        }),
      ),
    ).toBe('not-allowed');
    expect(await code(house.ask(jiang, readClient, { clientId: house.client.id }))).toBe('not-found');
    expect((await house.ask<{ items: unknown[] }>(jiang, listClients, {})).items).toEqual([]);
    expect((await house.ask<{ items: unknown[] }>(zhou, listClients, {})).items).toHaveLength(1);
    expect(await client()).toMatchObject({
      state: 'open',
      body: { zh: '云江港务学院' },
      formPath: '/o/yunjiang/translate',
    });
  });

  test('once: a body that is a client already is changed on its page', async () => {
    const fields = { domains: ['a.example'], monthly: 1, atOnce: 1 };
    expect(await code(house.ask(wen, openClient, { bodyId: house.client.bodyId, ...fields }))).toBe(
      'client-known',
    );
    const { id: bodyId } = await house.ask<{ id: string }>(shen, addBody, {
      name: { zh: '云江航标站', en: 'Yunjiang Buoy Station' },
      kind: 'school',
    });
    const both = [1, 2].map(() => code(house.ask(wen, openClient, { bodyId, ...fields })));
    expect((await Promise.all(both)).toSorted()).toEqual(['client-known', 'done']);
  });

  test('the ledger says how many addresses, and none of them', async () => {
    const lines = await house.linesOf('translation-client', house.client.id);
    expect(lines[0]).toMatchObject({
      verb: 'language.client-opened',
      data: { addresses: 1, domains: 1, monthly: 200 },
    });
    expect(JSON.stringify(lines)).not.toContain('port-college');
  });
});

test('a body that would let nobody in is not let in', async () => {
  const { version } = await client();
  const none = { domains: [], addresses: [], monthly: 1, atOnce: 1 };
  const fields = await house.ask(wen, changeClient, { clientId: house.client.id, version, ...none }).then(
    () => ({}),
    (error: { fields?: object }) => error.fields ?? {},
  );
  expect(Object.keys(fields)).toEqual(['addresses']);
});

test('which of many addresses and domains are not right is said by name, at their field', () => {
  const limits = { clientId: house.client.id, version: 1, monthly: 1, atOnce: 1 };
  const typed = { domains: ['port-college.example', 'https://a.example'], addresses: ['lu', '@b.example'] };
  const read = changeClient.contract.input.safeParse({ ...limits, ...typed });
  const faults = faultsOf(read.error?.issues ?? []);
  expect(Object.keys(faults)).toEqual(['addresses', 'domains']);
  expect(faults['domains']?.zh).toContain('“https://a.example”不是邮箱域名');
  expect(faults['addresses']?.en).toContain('Not an email address: “lu”, “@b.example”.');
});

describe('a link by mail', () => {
  const ask = (email: string, by: Actor = anybody) => house.ask(by, askClientLink, { email });

  test('goes to an address the body lets in, by itself or by its domain, and opens once', async () => {
    for (const email of ['lu@harbour.example', 'New.One@Port-College.example']) {
      expect(await ask(email)).toEqual({ asked: true });
      const [letter, ...others] = await mail.carriedOut();
      expect(others).toEqual([]);
      expect(letter).toMatchObject({ to: email.toLowerCase() });
      const [, key] = /\/resume\/([\w-]+)/.exec(letter!.text)!;
      const opened = await house.ask<{ visit: string; kind: string }>(anybody, openLink, { key });
      expect(opened.kind).toBe(contactKind);
      const visitor = await visitorOf(house.deps, yunjiang, opened.visit);
      expect(await house.ask<OwnDesk>(visitor!, readOwnDesk, {})).toMatchObject({
        body: { zh: '云江港务学院' },
        contact: { email: email.toLowerCase() },
      });
      expect(await visitorOf(house.deps, qinghe, opened.visit)).toBeNull();
      expect(await house.ask(anybody, openLink, { key })).toMatchObject({ standing: 'used', visit: null });
    }
  });

  test('to any other address the answer is the same, and nothing is mailed or kept', async () => {
    const before = (await client()).contacts.length;
    for (const email of [
      'stranger@elsewhere.example',
      'x@notport-college.example',
      'x@port-college.example.evil.example',
    ])
      expect(await ask(email)).toEqual({ asked: true });
    expect(await mail.carriedOut()).toEqual([]);
    expect((await client()).contacts).toHaveLength(before);
  });

  test('five an hour for one address, known or not, and twenty from one place', async () => {
    for (const email of ['often@port-college.example', 'often@elsewhere.example']) {
      for (let times = 0; times < 5; times++) await ask(email);
      expect(await code(ask(email))).toBe('too-many-requests');
    }
    const place = { kind: 'public', office: 'yunjiang', source: 'one place' } as const;
    for (let times = 0; times < 20; times++) await ask(`guess-${times}@port-college.example`, place);
    expect(await code(ask('guess-21@port-college.example', place))).toBe('too-many-requests');
    for (let times = 0; times < 20; times++) await ask(`guess-${times}@elsewhere.example`, luo);
    expect(await code(ask('guess-21@elsewhere.example', luo))).toBe('too-many-requests');
    await mail.carriedOut();
  });

  test('where no mail is sent, the head makes one, for an address that is let in', async () => {
    const make = (email: string, by: Actor = wen) =>
      house.ask<{ path: string }>(by, makeContactLink, { clientId: house.client.id, email });
    const { path } = await make('lu@harbour.example');
    expect(path).toMatch(/^\/o\/yunjiang\/resume\//);
    expect(await house.ask(anybody, openLink, { key: path.split('/').at(-1) })).toMatchObject({
      standing: 'opened',
    });
    expect(await code(make('stranger@elsewhere.example'))).toBe('address-not-let-in');
    await house.ask(anybody, askClientLink, { email: 'reads-english@port-college.example', language: 'en' });
    await make('reads-english@port-college.example');
    expect((await mail.carriedOut()).at(-1)!.text).toContain('/en/resume/');
    expect(await code(make('lu@harbour.example', shen))).toBe('not-found');
  });
});

describe('a request', () => {
  test('comes to the centre as any other, marked as from outside, and whoever sent it has a number', async () => {
    const asked = await house.sent(liu, { instructions: '沿用旧译' });
    expect(asked).toMatchObject({
      state: 'requested',
      turn: 'centre',
      use: '寄给姊妹港',
      quote: null,
      abilities: { cancel: true },
    });
    const job = await seen(asked);
    expect(job).toMatchObject({
      outside: 'form',
      client: '云江港务学院',
      requestedBy: { name: { zh: '云江港务学院', en: 'Yunjiang Port College' } },
      asked: { use: '寄给姊妹港', contact: { name: '柳知遥', phone: '023-6300-0102' } },
    });
    expect(job.abilities).toHaveProperty('quote', true);
    const { items } = await house.ask<{ items: JobRow[] }>(jiang, listJobs, {});
    expect(items.find(({ id }) => id === asked.id)).toMatchObject({ outside: 'form' });
    const told = await mail.carriedOut();
    expect(told.map(({ subject, to }) => [subject, to])).toEqual([
      [`${asked.number}：已收到您的翻译请求`, 'liu.zhiyao@port-college.example'],
    ]);
    expect(told[0]!.text).not.toMatch(/姊妹港的函|柳知遥/);
  });

  test('whom to ask is told to the head and to those who work on it, and stands in no line', async () => {
    const asked = await house.sent(liu);
    for (const [by, told] of [
      [luo, null],
      [jiang, null],
      [wen, { name: '柳知遥' }],
    ] as const)
      expect((await house.ask<Job>(by, readJob, { jobId: asked.id })).asked!.contact).toEqual(
        told && expect.objectContaining(told),
      );
    await house.step(wen, quoteJob, await seen(asked), { days: 1 });
    await step(liu, agreeOwnRequest, await house.ask<OwnRequest>(liu, readOwnRequest, { jobId: asked.id }));
    await house.step(wen, assignJob, await seen(asked), people);
    expect((await house.ask<Job>(jiang, readJob, { jobId: asked.id })).asked!.contact).toMatchObject({
      name: '柳知遥',
    });
    expect(JSON.stringify(await house.linesOf('translation-job', asked.id))).not.toMatch(
      /柳知遥|port-college|0102/,
    );
  });

  test('what is wrong with it is said at its field', async () => {
    const wrong = (over: object) =>
      house.sent(liu, over).then(
        () => [],
        ({ fields = {} }: { fields?: object }) => Object.keys(fields),
      );
    expect(await wrong({ wantedBy: '2026-11-23' })).toEqual(['wantedBy']);
    expect(
      await code(
        house.sent(liu, {
          text: null,
          files: [{ name: 'a.docx', base64: Buffer.from([0, 1, 2, 255, 254, 0, 0]).toString('base64') }],
        }),
      ),
    ).toMatch(/source-unreadable|file-kind-refused/);
  });

  test('is seen by whoever sent it, and by nobody else outside', async () => {
    const asked = await house.sent(liu);
    const other = await house.contact('other@port-college.example');
    const { items } = await house.ask<{ items: OwnRequestRow[] }>(liu, listOwnRequests, {});
    expect(items.map(({ id }) => id)).toContain(asked.id);
    expect((await house.ask<{ items: unknown[] }>(other, listOwnRequests, {})).items).toEqual([]);
    const applicant = {
      kind: 'visitor',
      office: 'yunjiang',
      holder: { kind: 'hall-case', id: house.client.id },
    } as const;
    for (const by of [other, house.program, anybody, applicant, shen, wen] as Actor[]) {
      expect(await code(house.ask(by, readOwnRequest, { jobId: asked.id }))).toBe('not-found');
      expect(await code(step(by, withdrawOwnRequest, asked, { why: '不要了' }))).toBe('not-found');
    }
    for (const by of [other, house.program, anybody, applicant] as Actor[])
      expect(await code(house.ask(by, readJob, { jobId: asked.id }))).toBe('not-found');
    expect(await code(house.perform(stranger, qinghe, readOwnRequest, { jobId: asked.id }))).toBe(
      'not-found',
    );
  });

  test('is sent once, however often it comes', async () => {
    const id = '01900000-0000-7000-8000-0000000000aa';
    const [one, again] = [
      await house.askOnce<OwnRequest>(
        liu,
        (await import('./operations/send-own-request.ts')).sendOwnRequest,
        house.asked(),
        id,
      ),
      await house.askOnce<OwnRequest>(
        liu,
        (await import('./operations/send-own-request.ts')).sendOwnRequest,
        house.asked(),
        id,
      ),
    ];
    expect(again.number).toBe(one.number);
  });
});

describe('following it', () => {
  test('from the quote to the delivery and what is thought of it, with a mail where something is to be done', async () => {
    await mail.carriedOut();
    const asked = await house.sent(liu);
    const done = await delivered(asked);
    expect(done).toMatchObject({ state: 'delivered', turn: 'you', abilities: { giveFeedback: true } });
    const subjects = (await mail.carriedOut()).map(({ subject }) => subject);
    expect(subjects.at(-1)).toBe(`${asked.number}：译文已交付`);
    const [file] = done.files;
    const ref = { kind: 'translation-job', id: asked.id };
    await house.look(liu, yunjiang, (ctx) => demandFile(ctx, ref, file!.delivered!));
    const other = await house.contact('other@port-college.example');
    expect(await code(house.look(other, yunjiang, (ctx) => demandFile(ctx, ref, file!.delivered!)))).toBe(
      'not-found',
    );
    const rated = await step(liu, rateOwnRequest, done, { mark: 4, words: '很好' });
    expect(rated).toMatchObject({
      mark: 4,
      turn: null,
      said: [{ kind: 'feedback', text: '很好', yours: true }],
    });
    expect(await seen(asked)).toMatchObject({ mark: 4, notes: [{ text: '很好', by: { zh: '委托单位' } }] });
  });

  test('a quote is declined with a reason; a stale answer is told so', async () => {
    const asked = await house.sent(liu);
    await house.step(wen, quoteJob, await seen(asked), { days: 5 });
    expect(await code(step(liu, declineOwnRequest, asked, { why: '太慢' }))).toBe('stale-version');
    const quoted = await house.ask<OwnRequest>(liu, readOwnRequest, { jobId: asked.id });
    expect(quoted).toMatchObject({ turn: 'you', quote: { days: 5 } });
    expect(quoted.quote).not.toHaveProperty('lines');
    expect(await step(liu, declineOwnRequest, quoted, { why: '太慢' })).toMatchObject({
      state: 'declined',
      turn: null,
      says: { zh: '您没有同意报价，委托到此结束。' },
    });
  });

  test('one that came to nothing says who ended it, on its page and in the list', async () => {
    const [ours, theirs] = [await house.sent(liu), await house.sent(liu)];
    await step(liu, withdrawOwnRequest, ours, { why: '不需要了' });
    await house.step(wen, declineJob, await seen(theirs), { why: '语种不在服务范围' });
    const { items } = await house.ask<{ items: OwnRequestRow[] }>(liu, listOwnRequests, { limit: 100 });
    const said = (id: string) => items.find((one) => one.id === id)?.says.zh;
    expect([said(ours.id), said(theirs.id)]).toEqual([
      '您已撤回这件委托。',
      '翻译中心未能承接，原因见往来说明。',
    ]);
    const read = await house.ask<OwnRequest>(liu, readOwnRequest, { jobId: theirs.id });
    expect(read.says.zh).toBe(said(theirs.id));
  });

  test('is withdrawn until the translation has begun', async () => {
    const [early, late] = [await house.sent(liu), await house.sent(liu)];
    expect(await step(liu, withdrawOwnRequest, early, { why: '不需要了' })).toMatchObject({
      state: 'cancelled',
    });
    await house.step(wen, quoteJob, await seen(late), { days: 5 });
    await step(liu, agreeOwnRequest, await house.ask<OwnRequest>(liu, readOwnRequest, { jobId: late.id }));
    await house.step(jiang, beginJob, await house.step(wen, assignJob, await seen(late), people));
    const begun = await house.ask<OwnRequest>(liu, readOwnRequest, { jobId: late.id });
    expect(begun.abilities).toEqual({});
    expect(await code(step(liu, withdrawOwnRequest, begun, { why: '不需要了' }))).toBe('not-allowed');
  });
});

describe('a program', () => {
  test('acts with a key shown once, until that key is ended; another goes on', async () => {
    const make = (name: string) =>
      house.ask<{ key: string; client: Client }>(wen, makeClientKey, { clientId: house.client.id, name });
    const [one, other] = [await make('教务系统'), await make('公文系统')];
    const acting = await visitorOf(house.deps, yunjiang, one.key);
    expect(acting).toEqual(house.program);
    expect(await house.ask<OwnDesk>(acting!, readOwnDesk, {})).toMatchObject({ contact: null });
    expect(JSON.stringify(await client())).not.toContain(one.key);
    const keyId = one.client.keys.find(({ name }) => name === '教务系统')!.id;
    // Ended twice, it ended once.
    for (let times = 0; times < 2; times++)
      await house.ask(wen, endClientKey, { clientId: house.client.id, keyId });
    const lines = await house.linesOf('translation-client', house.client.id);
    expect(lines.filter(({ verb }) => verb === 'visitor.program-key-ended')).toHaveLength(1);
    expect(await visitorOf(house.deps, yunjiang, one.key)).toBeNull();
    expect(await visitorOf(house.deps, yunjiang, other.key)).toEqual(house.program);
    expect(await code(house.ask(shen, makeClientKey, { clientId: house.client.id, name: 'x' }))).toBe(
      'not-found',
    );
  });

  test('sends a request and reads it with any key of its body', async () => {
    const asked = await house.sent(house.program);
    expect(await seen(asked)).toMatchObject({ outside: 'program', asked: { contact: { name: '柳知遥' } } });
    expect(await house.ask<OwnRequest>(house.program, readOwnRequest, { jobId: asked.id })).toMatchObject({
      number: asked.number,
    });
    expect(await code(house.ask(liu, readOwnRequest, { jobId: asked.id }))).toBe('not-found');
  });

  test('a body has five keys in force at most', async () => {
    const own = (await client()).keys.filter(({ state }) => state === 'good').length;
    for (let more = own; more < 5; more++)
      await house.ask(wen, makeClientKey, { clientId: house.client.id, name: `${more}` });
    expect(await code(house.ask(wen, makeClientKey, { clientId: house.client.id, name: '六' }))).toBe(
      'client-keys-full',
    );
  });
});

describe('limits', () => {
  test('so many a month and so many at once; two sent at once do not both take the last place', async () => {
    const { version, thisMonth, openNow } = await client();
    const change = (v: number, monthly: number, atOnce: number) =>
      house.ask<Client>(wen, changeClient, {
        clientId: house.client.id,
        version: v,
        domains: ['port-college.example'],
        monthly,
        atOnce,
      });
    const changed = await change(version, thisMonth + 1, openNow + 9);
    const both = await Promise.all([code(house.sent(liu)), code(house.sent(liu))]);
    expect(both.toSorted()).toEqual(['client-month-full', 'done']);
    const again = await change(changed.version, thisMonth + 9, openNow + 1);
    expect(await code(house.sent(liu))).toBe('client-at-once-full');
    expect(await house.ask<OwnDesk>(liu, readOwnDesk, {})).toMatchObject({
      monthly: thisMonth + 9,
      thisMonth: thisMonth + 1,
    });
    await change(again.version, 200, 100);
  });

  test('whose address is let in no longer sends nothing new, and still follows what they asked for', async () => {
    const gone = await house.contact('lu@harbour.example');
    const change = async (addresses: string[]) =>
      house.ask<Client>(wen, changeClient, {
        clientId: house.client.id,
        version: (await client()).version,
        domains: ['port-college.example'],
        ...{ addresses, monthly: 200, atOnce: 100 },
      });
    await change(['lu@harbour.example']);
    const asked = await house.sent(gone);
    await change([]);
    expect(await code(house.sent(gone))).toBe('address-left-out');
    expect((await house.ask<OwnDesk>(gone, readOwnDesk, {})).shut).toMatchObject({ en: /your body/ });
    expect(await house.ask<OwnRequest>(gone, readOwnRequest, { jobId: asked.id })).toMatchObject({
      number: asked.number,
    });
    expect((await house.ask<OwnDesk>(liu, readOwnDesk, {})).shut).toBeNull();
  });

  test('next month there is room again', async () => {
    house.setClock('2026-12-01T02:00:00.000Z');
    expect(await client()).toMatchObject({ thisMonth: 0 });
    house.setClock('2026-11-24T02:00:00.000Z');
  });
});

describe('ending', () => {
  test('a body that was ended sends nothing more, its keys end, and what was asked for is still followed', async () => {
    const asked = await house.sent(liu);
    await house.sent(await house.contact('gone@port-college.example'));
    const secret = (
      await house.ask<{ key: string }>(wen, makeClientKey, { clientId: (await endOneKey()).id, name: '末' })
    ).key;
    const ended = await house.ask<Client>(wen, endClient, {
      clientId: house.client.id,
      version: (await client()).version,
    });
    expect(ended.keys.every(({ state }) => state === 'ended')).toBe(true);
    expect(await visitorOf(house.deps, yunjiang, secret)).toBeNull();
    expect(await code(house.sent(liu))).toBe('client-ended');
    expect(await house.ask<OwnRequest>(liu, readOwnRequest, { jobId: asked.id })).toMatchObject({
      number: asked.number,
    });
    await mail.carriedOut();
    await house.ask(anybody, askClientLink, { email: 'gone@port-college.example' });
    expect(await mail.carriedOut()).toHaveLength(1);
    await house.ask(anybody, askClientLink, { email: 'nobody-yet@port-college.example' });
    expect(await mail.carriedOut()).toEqual([]);
    await house.ask(wen, resumeClient, { clientId: house.client.id, version: ended.version });
  });

  async function endOneKey(): Promise<Client> {
    const { keys } = await client();
    const good = keys.find(({ state }) => state === 'good')!;
    return house.ask<Client>(wen, endClientKey, { clientId: house.client.id, keyId: good.id });
  }

  test('a person is erased: nothing of them is kept, their visits end, the job stays', async () => {
    const tao = await house.contact('tao@port-college.example');
    const asked = await house.sent(tao, { contact: { name: '陶可', email: 'tao@port-college.example' } });
    const { id: contactId } = (await client()).contacts.find(
      ({ email }) => email === 'tao@port-college.example',
    )!;
    const visit = await house.as(wen, yunjiang, (ctx) =>
      makeVisit(ctx, { kind: contactKind, id: contactId }),
    );
    const { version } = await client();
    await house.askOnce(
      wen,
      changeClient,
      { clientId: house.client.id, version, domains: ['port-college.example'], monthly: 200, atOnce: 100 },
      '01900000-0000-7000-8000-0000000000bb',
    );
    const quote = { jobId: asked.id, version: asked.version, days: 5, price: null };
    await house.askOnce(wen, quoteJob, quote, '01900000-0000-7000-8000-0000000000bd');
    expect(await keptAnswers()).toMatch(/tao@.*陶可|陶可.*tao@/s);
    const after = await house.askOnce<Client>(
      wen,
      eraseContact,
      { clientId: house.client.id, contactId },
      '01900000-0000-7000-8000-0000000000bc',
    );
    expect(await keptAnswers()).toContain('liu.zhiyao@');
    expect(await keptAnswers()).not.toMatch(/tao@|陶可/);
    expect(JSON.stringify(after)).not.toContain('tao@');
    expect(await visitorOf(house.deps, yunjiang, visit)).toBeNull();
    expect(await code(house.ask(tao, readOwnDesk, {}))).toBe('not-found');
    expect(await seen(asked)).toMatchObject({ number: asked.number, asked: { contact: null } });
    expect((await house.linesOf('translation-client', house.client.id)).at(-1)).toMatchObject({
      verb: 'language.contact-erased',
      data: { contact: contactId },
    });
  });

  async function keptAnswers(): Promise<string> {
    const rows = await house.look(wen, yunjiang, (ctx) =>
      ctx.db.selectFrom('kernel.answered_request').select('answer').execute(),
    );
    return JSON.stringify(rows);
  }

  test('nothing is written again of somebody who is erased meanwhile', async () => {
    const ren = await house.contact('ren@port-college.example');
    const { id: contactId } = (await client()).contacts.find(
      ({ email }) => email === 'ren@port-college.example',
    )!;
    const erased = house.ask(wen, eraseContact, { clientId: house.client.id, contactId });
    const [, sent] = await Promise.all([erased, code(house.sent(ren))]);
    expect(['done', 'not-found']).toContain(sent);
    expect(JSON.stringify(await client())).not.toContain('ren@');
  });

  test('at night an address waits for a link mailed since; one whose address went is mailed nothing', async () => {
    const email = 'late@port-college.example';
    await house.ask(anybody, askClientLink, { email });
    const [first] = await mail.carriedOut();
    house.setClock('2026-11-30T02:00:00.000Z');
    await house.ask(anybody, askClientLink, { email });
    const [, key] = /\/resume\/([\w-]+)/.exec((await mail.carriedOut())[0]!.text)!;
    house.setClock('2026-12-02T02:00:00.000Z');
    await night();
    expect((await client()).contacts.map((one) => one.email)).toContain(email);
    const opened = await house.ask<{ visit: string }>(anybody, openLink, { key });
    const visitor = await visitorOf(house.deps, yunjiang, opened.visit);
    expect(await house.ask<OwnDesk>(visitor!, readOwnDesk, {})).toMatchObject({ contact: { email } });
    expect(first).toBeDefined();
    const other = 'later@port-college.example';
    await house.ask(anybody, askClientLink, { email: other });
    const [, old] = /\/resume\/([\w-]+)/.exec((await mail.carriedOut())[0]!.text)!;
    house.setClock('2026-12-12T02:00:00.000Z');
    await night();
    expect((await client()).contacts.map((one) => one.email)).not.toContain(other);
    await house.ask(anybody, renewLink, { key: old });
    expect(await mail.carriedOut()).toEqual([]);
    house.setClock('2026-11-24T02:00:00.000Z');
  });

  const night = () =>
    house.as({ kind: 'system', module: 'language', office: 'yunjiang' }, yunjiang, (ctx) =>
      clientNight.run(ctx, { name: 'x', subject: { kind: 'x', id: house.client.id } }, undefined),
    );

  test('at night an address nobody opened goes, and so does whoever has had nothing under work for as long as is kept', async () => {
    const open = async (email: string) => {
      const { path } = await house.ask<{ path: string }>(wen, makeContactLink, {
        clientId: house.client.id,
        email,
      });
      await house.ask(anybody, openLink, { key: path.split('/').at(-1) });
      return house.contact(email);
    };
    await house.contact('never@port-college.example');
    const over = await open('over@port-college.example');
    const open2 = await open('still@port-college.example');
    const done = await house.sent(over);
    await step(over, withdrawOwnRequest, done, { why: '不需要了' });
    await house.sent(open2);
    const program = await house.sent(house.program);
    await step(house.program, withdrawOwnRequest, program, { why: '不需要了' });
    const emails = async () => (await client()).contacts.map(({ email }) => email);
    await night();
    expect(await emails()).toEqual(
      expect.arrayContaining(['never@port-college.example', 'over@port-college.example']),
    );
    house.setClock('2027-12-01T02:00:00.000Z');
    await night();
    const left = await emails();
    expect(left).not.toContain('never@port-college.example');
    expect(left).not.toContain('over@port-college.example');
    expect(left).toContain('still@port-college.example');
    expect((await seen(program)).asked!.contact).toBeNull();
    house.setClock('2026-11-24T02:00:00.000Z');
  });
});
