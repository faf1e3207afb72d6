import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, type InjectOptions } from 'fastify';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { operation } from '../../kernel/contract/operation.ts';
import { formLimits } from '../../kernel/server/forms/read-form.ts';
import { answerErrors } from '../../kernel/server/http/errors.ts';
import { refuseCrossSite } from '../../kernel/server/http/same-origin.ts';
import { implement } from '../../kernel/server/operation.ts';
import { tooMany } from '../../kernel/server/too-many.ts';
import { makeVisit } from '../../kernel/server/visitors/make-key.ts';
import { visitOperations } from '../../kernel/server/visitors/operations.ts';
import { FileField, TextField } from '../../kernel/web/public/fields.tsx';
import { FormProblems, PublicForm } from '../../kernel/web/public/form.tsx';
import { person, type TestHouse, testHouse, yunjiang } from '../../testing/house.ts';
import { type FormPage, mountForms } from './forms.ts';
import type { PublicPage } from './render.tsx';

/** A made-up form: crates are left at a pier, each with a mark. */
const crates: { mark: string; by: string }[] = [];
/** The file that came with the last form. */
let sent: { name: string; size: number } | null = null;
const leaveCrate = implement(
  operation({
    name: 'piers.leaveCrate',
    method: 'POST',
    path: '/piers/crates',
    open: true,
    about: { zh: '存放一个货箱。', en: 'Leave a crate.' },
    input: z.object({ mark: z.string().min(3), note: z.string().max(20).default('') }),
    output: z.object({ mark: z.string() }),
  }),
  async (ctx, { mark }) => {
    if (mark === 'one too many') throw tooMany(90);
    crates.push({ mark, by: ctx.actor.kind });
    return { mark };
  },
);
/** The same, with an answer that is secret and so kept by nobody. */
const openCrate = {
  ...leaveCrate,
  contract: {
    ...leaveCrate.contract,
    name: 'piers.openCrate',
    path: '/piers/crates/open' as const,
    secret: true,
  },
};
const words = { zh: '标记', en: 'Mark' };
const crateForm: FormPage = {
  rest: '/crates',
  show: async () => ({ page: 'crate' }) as never,
  send: ({ one, form: { files } }) => {
    const { scan } = files;
    sent = scan ? { name: scan.name, size: scan.received.size } : null;
    return {
      contract: leaveCrate.contract,
      input: { mark: one('mark'), note: one('note') },
      fault: 'mark',
      next: ({ mark }) =>
        mark === 'open sesame'
          ? { path: '/crates', keep: { kind: 'hall-case', secret: 'secret' } }
          : `/crates/${mark}`,
    };
  },
};
const secretForm: FormPage = {
  ...crateForm,
  rest: '/secret',
  send: ({ one }) => ({
    contract: openCrate.contract,
    input: { mark: one('mark') },
    next: ({ mark }) => `/crates/${mark}`,
  }),
};
const ownForm: FormPage = { ...crateForm, rest: '/own', visits: 'hall-case' };
const leaveForm: FormPage = {
  ...ownForm,
  rest: '/leave',
  send: () => ({ path: '/crates', drop: 'hall-case' }),
};

function markup({ form: state, reading, page: kind }: PublicPage): string {
  return renderToStaticMarkup(
    <>
      <h1>{kind}</h1>
      <FormProblems reading={reading} state={state!} />
      <PublicForm reading={reading} state={state!} files>
        <TextField reading={reading} state={state!} name="mark" label={words} kept="kept" hint={words} />
        <TextField reading={reading} state={state!} name="note" label={words} />
        <FileField reading={reading} state={state!} name="scan" label={words} accepts={['image/png']} />
      </PublicForm>
    </>,
  );
}

let house: TestHouse;
let app: FastifyInstance;
beforeAll(async () => {
  house = await testHouse([], [leaveCrate, openCrate, ...visitOperations]);
  app = Fastify();
  answerErrors(app);
  await app.register(cookie);
  refuseCrossSite(app, 'http://localhost:4100');
  await mountForms(
    app,
    {
      ...house.deps,
      accounts: { key: 'of this house' },
      officeAsked: async () => yunjiang,
      show: (_request, reply, shown) => reply.type('text/html').send(markup(shown)),
      base: 'https://fao.yunjiang.example',
    },
    [crateForm, secretForm, ownForm, leaveForm],
  );
});
afterAll(async () => {
  await app.close();
  await house.close();
});
beforeEach(() => {
  crates.length = 0;
});

const requestId = () => randomUUID();
const form = 'application/x-www-form-urlencoded';
function post(fields: Record<string, string>, over: Partial<InjectOptions> = {}) {
  const payload = new URLSearchParams(fields).toString();
  return app.inject({
    method: 'POST',
    url: '/o/yunjiang/en/crates',
    payload,
    ...over,
    headers: { 'content-type': form, ...over.headers },
  });
}
async function postFile(fields: Record<string, string>, file: File | null) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  data.append('scan', file ?? new File([], ''));
  const made = new Response(data);
  const payload = Buffer.from(await made.arrayBuffer());
  return post({}, { payload, headers: { 'content-type': made.headers.get('content-type')! } });
}

test('a form done leads on to the next page, in the reading it was sent in', async () => {
  const answer = await post({ mark: ' KL-7 ', requestId: requestId() });
  expect([answer.statusCode, answer.headers['location']]).toEqual([303, '/o/yunjiang/en/crates/KL-7']);
  expect(answer.headers['cache-control']).toBe('no-store');
  const facing = await post({ mark: 'KL-8' }, { url: '/o/yunjiang/crates' });
  expect(facing.headers['location']).toBe('/o/yunjiang/crates/KL-8');
  expect(crates.map(({ mark }) => mark)).toEqual(['KL-7', 'KL-8']);
});

test('pressed twice it is one act, and both times the same page follows', async () => {
  const fields = { mark: 'KL-9', requestId: requestId() };
  const answers = await Promise.all([post(fields), post(fields)]);
  expect(answers.map(({ headers }) => headers['location'])).toEqual(
    Array(2).fill('/o/yunjiang/en/crates/KL-9'),
  );
  expect(crates).toHaveLength(1);
});

test('an answer that is secret is kept by nobody, and a button pressed twice is one act all the same', async () => {
  const fields = { mark: 'KL-20', requestId: requestId() };
  const press = (mark: string) => post({ ...fields, mark }, { url: '/o/yunjiang/secret' });
  const answers = await Promise.all([press('KL-20'), press('KL-20')]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
  expect(crates).toHaveLength(1);
  expect((await press('-')).statusCode).toBe(400);
  expect((await press('KL-21')).statusCode).toBe(303);
  expect(crates).toHaveLength(2);
});

test('refused, the same page says what to mend, at the field and above, and keeps what was typed', async () => {
  const first = await app.inject({ url: '/o/yunjiang/crates' });
  expect(first.body).toContain('value="kept"');
  expect(first.body).not.toContain('role="alert"');
  const answer = await post({ mark: '<7', note: 'far too long to be a note', requestId: requestId() });
  expect(answer.statusCode).toBe(400);
  expect(answer.headers['location']).toBeUndefined();
  expect(answer.body).toMatch(/role="alert" tabindex="-1" autofocus/i);
  expect(answer.body).toContain('href="#f-mark"');
  expect(answer.body).toContain('href="#f-note"');
  expect(answer.body).toContain('aria-describedby="f-mark-hint f-mark-err" aria-invalid="true"');
  expect(answer.body).toContain('At least 3 characters');
  expect(answer.body).toContain('value="&lt;7"');
  const ids = [first, answer].map(({ body }) => /name="requestId" value="([0-9a-f-]{36})"/.exec(body)?.[1]);
  expect(new Set(ids).size).toBe(2);
  expect(crates).toEqual([]);
});

test('one too many is said above, at no field, with the time to wait', async () => {
  const answer = await post({ mark: 'one too many', requestId: requestId() });
  expect(answer.statusCode).toBe(429);
  expect(answer.body).toContain('Try again in 90 seconds');
  expect(answer.body).not.toContain('aria-invalid');
  expect(answer.body).toContain('value="one too many"');
});

test('a file comes with its form; nothing of it is left behind, however it went', async () => {
  const done = await postFile({ mark: 'KL-10' }, new File(['12345'], '箱 单.png'));
  expect([done.statusCode, sent]).toEqual([303, { name: '箱 单.png', size: 5 }]);
  const refused = await postFile({ mark: '-' }, new File(['12345'], 'a.png'));
  expect(refused.statusCode).toBe(400);
  expect((await postFile({ mark: 'KL-11' }, null)).statusCode).toBe(303);
  expect(sent).toBeNull();
  expect(readdirSync(house.deps.files.incoming)).toEqual([]);
});

test('an empty or too large file is said at its field, what was typed beside it is kept', async () => {
  for (const size of [0, formLimits.file + 1]) {
    const answer = await postFile({ mark: 'KL-12' }, new File([new Uint8Array(size)], 'a.png'));
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('id="f-scan-err"');
    expect(answer.body).toContain('value="KL-12"');
  }
  expect(crates).toEqual([]);
  expect(readdirSync(house.deps.files.incoming)).toEqual([]);
});

test('a page of another site cannot send it; neither can anything that is no form', async () => {
  const foreign = await post({ mark: 'KL-13' }, { headers: { 'sec-fetch-site': 'cross-site' } });
  expect(foreign.statusCode).toBe(403);
  const json = await post(
    {},
    { payload: '{"mark":"KL-13"}', headers: { 'content-type': 'application/json' } },
  );
  expect(json.statusCode).toBe(400);
  expect((await post({ mark: 'x'.repeat(formLimits.words) })).statusCode).toBe(413);
  expect(crates).toEqual([]);
});

const key = (kind: string) =>
  house.as(person('shen', ['officer']), yunjiang, (ctx) =>
    makeVisit(ctx, { kind, id: '01900000-0000-7000-8000-000000000001' }),
  );

test('whoever leaves gives the key back, and it is good no longer; another visit goes on', async () => {
  const [own, other] = [await key('hall-case'), await key('hall-case')];
  const sendWith = (url: string, secret: string) =>
    post({ mark: 'KL-15' }, { url, headers: { cookie: `visit-hall-case=${secret}` } });
  const left = await sendWith('/o/yunjiang/leave', own);
  expect([left.statusCode, left.headers['location']]).toEqual([303, '/o/yunjiang/crates']);
  expect(left.headers['set-cookie']).toMatch(/^visit-hall-case=; /);
  expect((await sendWith('/o/yunjiang/own', own)).statusCode).toBe(401);
  expect((await sendWith('/o/yunjiang/own', other)).statusCode).toBe(303);
});

test('what is one person’s own opens with the key of its visit alone', async () => {
  const shut = await app.inject({ url: '/o/yunjiang/own' });
  expect([shut.statusCode, shut.body]).toEqual([401, expect.stringContaining('visit-over')]);
  const url = '/o/yunjiang/own';
  expect((await post({ mark: 'KL-14' }, { url })).statusCode).toBe(401);
  const [right, wrong] = [await key('hall-case'), await key('hall-account')];
  const sendWith = (secret: string) =>
    post({ mark: 'KL-14' }, { url, headers: { cookie: `visit-hall-case=${secret}` } });
  expect((await sendWith(wrong)).statusCode).toBe(401);
  expect((await sendWith(right)).statusCode).toBe(303);
  expect(crates).toEqual([{ mark: 'KL-14', by: 'visitor' }]);
});

test('a key is given to the browser for this office alone, closed to scripts', async () => {
  const answer = await post({ mark: 'open sesame' });
  expect(answer.headers['set-cookie']).toBe(
    'visit-hall-case=secret; Max-Age=43200; Path=/o/yunjiang; HttpOnly; Secure; SameSite=Lax',
  );
});
