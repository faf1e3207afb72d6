import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { person, qinghe, yunjiang } from '../../../testing/house.ts';
import { type MailHouse, mailHouse } from '../../../testing/mail-house.ts';
import { people } from '../../../testing/server.ts';
import type { MailEntry, NoticeChoices } from '../../contract/mail.ts';
import type { Page } from '../../contract/page.ts';
import type { UserActor } from '../actor.ts';
import type { AnyOperation } from '../operation.ts';
import { perform } from '../perform.ts';
import { chooseOperation } from './choose-notices.ts';
import { listMailOperation } from './list-mail.ts';
import { maySeeMail, visible } from './policy.ts';
import { readChoicesOperation } from './read-choices.ts';
import { readMailOperation } from './read-mail.ts';
import { sendTrialOperation } from './send-trial.ts';

let house: MailHouse;
let shen: UserActor;
let zhou: UserActor;
const byToken = (actor: UserActor): UserActor => ({ ...actor, session: undefined });
beforeAll(async () => {
  house = await mailHouse();
  const { ids } = house;
  shen = { ...person(ids.shen, ['officer']), email: people.shen, session: 's' };
  zhou = { ...person(ids.zhou, ['director']), email: people.zhou, session: 'z' };
});
afterAll(() => house.close());
beforeEach(() => house.newDay());

async function ask<T>(actor: UserActor, operation: AnyOperation, input: object = {}, requestId?: string) {
  const read = operation.contract.input.parse(input);
  const answer = await perform(house.house.deps, actor, yunjiang, operation, read, requestId);
  await house.queue.drain();
  return answer as T;
}
const usual = { quiet: null, workingDaysOnly: false, digestAt: '17:30' };
const choose = async (over: object) => {
  const { version } = await ask<NoticeChoices>(shen, readChoicesOperation);
  return ask<NoticeChoices>(shen, chooseOperation, { version, ways: {}, ...usual, ...over });
};

test('whoever chose nothing has the house’s defaults, and a choice is kept with its version', async () => {
  expect(await ask(shen, readChoicesOperation)).toMatchObject({
    version: 0,
    on: true,
    email: people.shen,
    digestAt: '08:30',
    quiet: { from: '21:00', until: '07:00' },
    kinds: expect.arrayContaining([
      expect.objectContaining({
        kind: 'ports.filed',
        way: 'digest',
        example: expect.objectContaining({ zh: '沈若兰归档了《云江港开通新航线》。' }),
      }),
      expect.objectContaining({ kind: 'ports.wanted', way: 'now' }),
    ]),
  });
  const requestId = crypto.randomUUID();
  const asked = { version: 0, ways: { 'ports.filed': 'none', 'ports.wanted': 'digest' }, ...usual };
  const chosen = await ask<NoticeChoices>(shen, chooseOperation, asked, requestId);
  expect(chosen).toMatchObject({ version: 1, quiet: null, digestAt: '17:30' });
  const ports = chosen.kinds.filter(({ kind }) => kind.startsWith('ports.'));
  expect(ports.map(({ way }) => way)).toEqual(['none', 'digest']);
  expect(await ask(shen, chooseOperation, asked, requestId)).toEqual(chosen);
  await expect(ask(shen, chooseOperation, asked)).rejects.toThrow(/changed|version/i);
});

test('of two windows that choose at once for the first time, one hears that it was late', async () => {
  const first = { version: 0, ways: {}, ...usual };
  const told = await Promise.allSettled([
    ask(zhou, chooseOperation, first),
    ask(zhou, chooseOperation, { ...first, digestAt: '09:00' }),
  ]);
  expect(told.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('what is chosen is what comes', async () => {
  await choose({ ways: { 'ports.filed': 'none', 'ports.wanted': 'digest' } });
  await house.told('ports.filed', '公开备忘录');
  await house.told('ports.wanted', '访云江行程');
  await house.at('17:29');
  expect(house.mails.received).toEqual([]);
  await house.at('17:30');
  expect(house.mails.received.map(({ to, subject }) => [to[0], subject.includes('访云江行程')])).toEqual([
    [people.shen, true],
  ]);
});

test('a kind that is turned off meanwhile is not sent with what was collected', async () => {
  await choose({ ways: { 'ports.filed': 'digest' } });
  await house.told('ports.filed', '公开备忘录');
  await choose({ ways: { 'ports.filed': 'none' } });
  await house.at('18:00');
  expect(house.mails.received).toEqual([]);
});

test('on days off nothing comes to whoever wants none then', async () => {
  await choose({ workingDaysOnly: true, ways: { 'ports.wanted': 'now' } });
  let saturday = 0;
  for (; new Date(house.today()).getUTCDay() !== 6; saturday += 1) await house.at('10:00', saturday + 1);
  await house.told('ports.wanted', '公开备忘录');
  await house.at('17:30', saturday + 1);
  expect(house.mails.received).toEqual([]);
  await house.at('17:30', saturday + 2);
  expect(house.mails.received).toHaveLength(1);
});

test('an API token changes no choice, and a kind nobody lists or an hour that is none is refused', async () => {
  await expect(ask(byToken(shen), chooseOperation, { version: 0, ways: {}, ...usual })).rejects.toThrow(
    /token/,
  );
  await expect(choose({ ways: { 'ports.sunk': 'now' } })).rejects.toThrow();
  await expect(choose({ digestAt: '25:00' })).rejects.toThrow();
  await expect(choose({ quiet: { from: '08:00', until: '08:00' } })).rejects.toThrow();
});

test('the log is for the director and the administrators: names, masked addresses, states, no text', async () => {
  await choose({ ways: { 'ports.wanted': 'now' } });
  await house.told('ports.wanted', '公开备忘录');
  const { items } = await ask<Page<MailEntry>>(zhou, listMailOperation, { state: 'sent' });
  expect(items[0]).toMatchObject({
    to: { zh: '沈若兰' },
    address: 's***@yunjiang.example',
    about: { zh: '待核' },
    state: 'sent',
    reply: '250',
  });
  expect(JSON.stringify(items)).not.toMatch(/备忘录|shen@/);
  await expect(ask(shen, listMailOperation)).rejects.toThrow(/director/);
  const counted = await ask<{ counts: { sent: number } }>(zhou, readMailOperation);
  expect(counted.counts.sent).toBeGreaterThan(0);
  await expect(ask(shen, readMailOperation)).rejects.toThrow(/director/);
  const elsewhere = await perform(
    house.house.deps,
    { ...zhou, office: 'qinghe' },
    qinghe,
    listMailOperation,
    {
      limit: 50,
    },
  );
  expect(elsewhere).toMatchObject({ items: [] });
});

test('the policy and its SQL are one rule', async () => {
  for (const actor of [shen, zhou, person('ye', ['administrator']), person('luo', ['reader'])]) {
    const [all, seen] = await house.house.look(actor, yunjiang, async (ctx) => [
      await ctx.db.selectFrom('kernel.mail').select('id').execute(),
      (await sql`select id from (${visible(actor)}) v`.execute(ctx.db)).rows,
    ]);
    expect(all!.length).toBeGreaterThan(0);
    expect(seen!.length).toBe(maySeeMail(actor) === true ? all!.length : 0);
  }
});

test('a trial goes to whoever asks, once for a request, and not without a mail server', async () => {
  const requestId = crypto.randomUUID();
  for (let time = 0; time < 2; time += 1)
    await ask(zhou, sendTrialOperation, { template: 'digest' }, requestId);
  expect(house.mails.received.map(({ to }) => to)).toEqual([[people.zhou]]);
  expect(house.mails.received[0]!.subject).toContain('【试发】3条通知未读');
  await expect(ask(shen, sendTrialOperation, { template: 'digest' })).rejects.toThrow(/director/);
  await expect(ask(zhou, sendTrialOperation, { template: 'ports.sunk' })).rejects.toThrow();
  const { mail } = house.house.deps;
  house.house.deps.mail = undefined;
  await expect(ask(zhou, sendTrialOperation, { template: 'digest' })).rejects.toThrow(/SMTP_URL/);
  house.house.deps.mail = mail;
});

test('an example of each mail is shown as it will look, closed to scripts, to those who may see mail', async () => {
  const url = '/api/mail/preview/ports.wanted?lang=en';
  const shown = await house.ask({ url, headers: { cookie: await house.cookieOf(people.zhou) } });
  expect(shown.body).toContain('asks you to check “Yunjiang Port Opens a New Shipping Line”');
  expect(shown.body).not.toMatch(/\p{Script=Han}/u);
  expect(shown.headers['content-security-policy']).toContain("default-src 'none'");
  const cookie = await house.cookieOf(people.shen);
  expect((await house.ask({ url, headers: { cookie } })).statusCode).toBe(403);
  expect((await house.ask({ url })).statusCode).toBe(401);
});
