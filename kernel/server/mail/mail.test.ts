import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { yunjiang } from '../../../testing/house.ts';
import { type MailHouse, mailHouse } from '../../../testing/mail-house.ts';
import { archivist, director } from '../../../testing/ports-module.ts';
import { people } from '../../../testing/server.ts';
import { closedTables } from '../accounts/tables.ts';
import { claim } from './claim.ts';
import type { MailTable } from './tables.ts';

let house: MailHouse;
beforeAll(async () => {
  house = await mailHouse();
});
afterAll(() => house.close());
beforeEach(() => house.newDay());

const mailsOf = () =>
  house.house.look(director, yunjiang, (ctx) =>
    ctx.db.selectFrom('kernel.mail').selectAll().orderBy('id').execute(),
  ) as Promise<MailTable[]>;
const last = async () => (await mailsOf()).at(-1)!;

test('what waits on somebody goes out at once: a sentence and a link, in both languages, and nothing more', async () => {
  await house.told('ports.wanted', '云江港口管理会谈');
  const [mail] = house.mails.received;
  expect(mail).toMatchObject({ from: 'notices@fao.example', to: [people.shen] });
  expect(mail!.subject).toContain('《云江港口管理会谈》');
  expect(mail!.subject).toContain('asks you to check “Talks on Running a Seaport”');
  for (const body of [mail!.text, mail!.html]) {
    expect(body).toContain('https://fao.example/app/papers/');
    expect(body).toContain('https://fao.example/app/account/notices');
    expect(body).not.toContain('R-2026-118');
  }
  expect(mail!.headers['list-unsubscribe']).toBe('<https://fao.example/app/account/notices>');
  expect(mail!.headers['auto-submitted']).toBe('auto-generated');
  expect(await last()).toMatchObject({
    kind: 'notice',
    state: 'sent',
    tries: 1,
    reply: '250',
    repeated: false,
  });
});

test('the rest is collected for the digest: one mail with what is still unread', async () => {
  await house.told('ports.filed', '公开备忘录');
  await house.told('ports.filed', '访云江行程');
  await house.at('08:29', 1);
  expect(house.mails.received).toEqual([]);
  await house.at('08:30', 1);
  expect(house.mails.received).toHaveLength(1);
  expect(house.mails.received[0]!.subject).toBe('2条通知未读 / 2 unread notices');
  expect(house.mails.received[0]!.text).toContain('《访云江行程》');
  expect(await last()).toMatchObject({ kind: 'digest', state: 'sent' });
});

test('what was read in the app before is not sent', async () => {
  await house.told('ports.filed', '公开备忘录');
  const cookie = await house.cookieOf(people.shen);
  await house.ask({
    method: 'POST',
    url: '/api/notices/read',
    headers: { cookie },
    payload: { requestId: crypto.randomUUID() },
  });
  await house.at('09:00', 1);
  expect(house.mails.received).toEqual([]);
  expect(await last()).toMatchObject({ kind: 'digest', state: 'dropped', why: 'read', tries: 0 });
});

test('quiet hours hold back until they end, and what they held goes out together', async () => {
  await house.at('22:15');
  await house.told('ports.wanted', '公开备忘录');
  await house.told('ports.wanted', '秘密备忘录');
  expect(house.mails.received).toEqual([]);
  await house.at('06:59', 1);
  expect(house.mails.received).toEqual([]);
  await house.at('07:00', 1);
  expect(house.mails.received.map(({ subject }) => subject)).toEqual(['2条通知未读 / 2 unread notices']);
});

test('a server that says not now is asked again, later and later', async () => {
  house.mails.refuseWith(451, 451);
  await house.told('ports.wanted', '公开备忘录');
  expect(await last()).toMatchObject({ state: 'waiting', tries: 1, reply: '451' });
  await house.at('10:01');
  expect(await last()).toMatchObject({ state: 'waiting', tries: 2, reply: '451' });
  await house.at('10:05');
  expect(house.mails.received).toEqual([]);
  await house.at('10:06');
  expect(house.mails.received).toHaveLength(1);
  expect(await last()).toMatchObject({ state: 'sent', tries: 3, reply: '250' });
});

test('an address refused for good is given up, and the log says so by code, without words or address', async () => {
  house.mails.refuseWith(550);
  await house.told('ports.wanted', '公开备忘录');
  const mail = await last();
  expect(mail).toMatchObject({ state: 'given-up', why: 'refused', tries: 1, reply: '550' });
  expect(JSON.stringify(mail)).not.toContain('@');
  await house.at('23:00', 1);
  expect(house.mails.received).toEqual([]);
});

test('after the last try it is given up', async () => {
  house.mails.refuseWith(...Array<number>(20).fill(450));
  await house.told('ports.wanted', '公开备忘录');
  for (let day = 1; day < 4; day += 1)
    for (const hour of ['01', '07', '13', '19']) await house.at(`${hour}:00`, day);
  expect(await last()).toMatchObject({ state: 'given-up', why: 'tries', tries: 8, reply: '450' });
});

test('a process that died while handing over sends once more, and not a third time', async () => {
  await house.told('ports.wanted', '公开备忘录');
  const { id } = await last();
  const dies = async () => {
    await house.house.as(archivist, yunjiang, async (ctx) => {
      await ctx.db
        .updateTable('kernel.mail')
        .set({ state: 'sending', closed_at: null })
        .where('id', '=', id)
        .execute();
    });
    return house.house.as(archivist, yunjiang, (ctx) => claim(ctx, id, true));
  };
  expect(house.mails.received).toHaveLength(1);
  expect(await dies()).toMatchObject({ kind: 'notice' });
  expect(await last()).toMatchObject({ state: 'sending', repeated: true, tries: 2 });
  expect(await dies()).toBe(null);
  expect(await last()).toMatchObject({ state: 'given-up', why: 'interrupted' });
});

test('whoever was let go today is written to no more', async () => {
  const members = closedTables(house.house.deps.db)
    .updateTable('auth.member')
    .where('user_id', '=', house.ids.shen);
  await members.set({ until: house.today(), ended_at: house.house.deps.clock() }).execute();
  await house.told('ports.wanted', '访云江行程');
  expect(house.mails.received).toEqual([]);
  expect(await last()).toMatchObject({ kind: 'notice', state: 'dropped', why: 'gone' });
  await members.set({ until: null, ended_at: null }).execute();
});

test('with the mail server taken away nothing is sent or planned', async () => {
  const { mail } = house.house.deps;
  const before = (await mailsOf()).length;
  await house.told('ports.filed', '公开备忘录');
  house.house.deps.mail = undefined;
  await house.told('ports.wanted', '公开备忘录');
  expect(await mailsOf()).toHaveLength(before + 1);
  await house.at('09:00', 1);
  expect(await last()).toMatchObject({ state: 'dropped', why: 'off' });
  house.house.deps.mail = mail;
  expect(house.mails.received).toEqual([]);
});
