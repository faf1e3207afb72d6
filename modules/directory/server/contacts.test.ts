import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OutputOf } from '../../../kernel/contract/operation.ts';
import type { Actor } from '../../../kernel/server/actor.ts';
import { searchOperation } from '../../../kernel/server/shell/search.ts';
import {
  colleague,
  contactInput,
  type DirectoryHouse,
  directoryHouse,
  keeper,
  looker,
  newRequest,
  passerBy,
} from '../../../testing/directory-house.ts';
import { merging } from '../../../testing/directory-merges.ts';
import { yunjiang } from '../../../testing/house.ts';
import type { Body } from '../contract/body.ts';
import type { addContact as addContract, listContacts as contract } from '../contract/contact.ts';
import type { Person } from '../contract/person.ts';
import { contactsSheet } from './contacts/sheet.ts';
import { addContact } from './operations/add-contact.ts';
import { changeContact } from './operations/change-contact.ts';
import { listContacts } from './operations/list-contacts.ts';
import { undoMerge } from './operations/undo-merge.ts';
import { withdrawConsent } from './operations/withdraw-consent.ts';

let house: DirectoryHouse;
let person: Person;
let bureau: Body;
beforeAll(async () => {
  house = await directoryHouse();
  bureau = await house.body('澜州市商务局', { economy: 'CN' });
});
beforeEach(async () => {
  person = await house.enter('谢', '知微', { economy: 'CN', note: newRequest() });
});
afterAll(() => house.close());

type Written = OutputOf<typeof addContract>;
let second = 0;
/** Each a second after the one before: they are listed in that order. */
function add(over: object = {}): Promise<Written> {
  second += 1;
  house.setClock(new Date(Date.UTC(2026, 10, 24, 2, 0, second)).toISOString());
  return house.ask<Written>(keeper, addContact, contactInput('person', person.id, over));
}
const consent = { use: 'office', consentBy: '本人', consentOn: '2026-01-05' };

async function listed(actor: Actor = keeper, of = 'person', ownerId = person.id) {
  const { items } = await house.ask<OutputOf<typeof contract>>(actor, listContacts, { of, ownerId });
  return items;
}

describe('a contact point', () => {
  test('is entered with its use and the consent, and shown as printed', async () => {
    expect(await add({ label: { zh: '工作手机', en: 'Work' }, consentUntil: '2027-12-31' })).toMatchObject({
      version: 1,
      state: 'valid',
    });
    expect(await listed()).toMatchObject([
      {
        kind: 'mobile',
        label: { zh: '工作手机' },
        value: '+8613800000001',
        written: '+86 138 0000 0001',
        shown: true,
        use: 'office',
        consent: { by: '本人', on: '2026-01-05', until: '2027-12-31' },
      },
    ]);
  });
  test('a body and a place have them too; an address in both languages', async () => {
    const text = { zh: '江滨路1号', en: '1 Riverside Road' };
    await house.ask(
      keeper,
      addContact,
      contactInput('body', bureau.id, { kind: 'address', value: null, text, use: 'public' }),
    );
    expect(await listed(looker, 'body', bureau.id)).toMatchObject([{ value: null, text, shown: true }]);
  });
  test('that is none of its kind, without consent, or of nobody is refused at its field', async () => {
    await expect(add({ value: '12345' })).rejects.toMatchObject({
      code: 'contact-unusable',
      fields: { value: { zh: expect.stringContaining('电话号码') } },
    });
    await expect(add({ kind: 'address' })).rejects.toMatchObject({ fields: { text: {} } });
    await expect(add({ consentUntil: '2025-01-01' })).rejects.toMatchObject({
      code: 'consent-ends-before-it-begins',
    });
    await expect(add({ consentOn: '2026-11-25' })).rejects.toMatchObject({
      code: 'contact-unusable',
      fields: { consentOn: { en: expect.stringContaining('today') } },
    });
    expect(
      addContact.contract.input.safeParse(contactInput('person', person.id, { consentBy: ' ' })).success,
    ).toBe(false);
    await expect(house.ask(keeper, addContact, contactInput('person', newRequest()))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
  test('sent twice under one request id is entered once, and the answer kept has no value', async () => {
    const requestId = newRequest();
    const input = contactInput('person', person.id);
    const first = await house.askOnce<Written>(addContact, input, requestId);
    expect(await house.askOnce(addContact, input, requestId)).toEqual(first);
    expect(await listed()).toHaveLength(1);
    expect(JSON.stringify(first)).not.toContain('0000');
  });
  test('is changed on its version, by whoever keeps the directory', async () => {
    const { id } = await add();
    const input = {
      contactId: id,
      version: 1,
      ...consent,
      use: 'partners',
      content: { value: '0871 6000 0000' },
    };
    for (const actor of [looker, passerBy])
      await expect(house.ask(actor, changeContact, input)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await house.ask(colleague, changeContact, input)).toMatchObject({ version: 2 });
    expect(await listed()).toMatchObject([{ value: '+8687160000000', use: 'partners' }]);
    await expect(house.ask(keeper, changeContact, input)).rejects.toMatchObject({ code: 'stale-version' });
    const other = { ...input, version: 2, content: { value: '1' } };
    await expect(house.ask(keeper, changeContact, other)).rejects.toMatchObject({
      fields: { 'content.value': {} },
    });
  });
  test('changed twice under one request id is changed once', async () => {
    const { id } = await add();
    const requestId = newRequest();
    const input = { contactId: id, version: 1, ...consent, use: 'public' };
    const first = await house.askOnce(changeContact, input, requestId);
    expect(await house.askOnce(changeContact, input, requestId)).toEqual(first);
  });
});

describe('who sees the value', () => {
  test('a reader does not see what a person gave for the office’s own use, and is told why', async () => {
    await add();
    await add({ value: '138 0000 0002', use: 'partners' });
    expect(await listed(looker)).toMatchObject([
      { value: null, written: null, shown: { zh: expect.stringContaining('只读') }, consent: { by: null } },
      { value: '+8613800000002', shown: true },
    ]);
    await expect(listed(passerBy)).rejects.toMatchObject({ code: 'not-found' });
  });
  test('nobody once the consent has ended; renewed, it shows again', async () => {
    const { id } = await add({ consentUntil: '2026-11-23' });
    expect(await listed()).toMatchObject([
      { value: null, state: 'expired', shown: { en: expect.stringContaining('Renew') } },
    ]);
    await house.ask(keeper, changeContact, {
      contactId: id,
      version: 1,
      ...consent,
      consentUntil: '2026-11-24',
    });
    expect(await listed()).toMatchObject([{ value: '+8613800000001', state: 'valid' }]);
  });
});

describe('consent withdrawn', () => {
  test('erases the value and whatever names somebody; the kind and the days stay', async () => {
    const { id } = await add({ label: { zh: '家里', en: null }, text: null });
    const input = { contactId: id, version: 1 };
    for (const actor of [looker, passerBy])
      await expect(house.ask(actor, withdrawConsent, input)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(house.ask(keeper, withdrawConsent, { ...input, version: 7 })).rejects.toMatchObject({
      code: 'stale-version',
    });
    const requestId = newRequest();
    const first = await house.askOnce(withdrawConsent, input, requestId);
    expect(await house.askOnce(withdrawConsent, input, requestId)).toEqual(first);
    expect(await listed()).toMatchObject([
      {
        kind: 'mobile',
        value: null,
        label: null,
        state: 'withdrawn',
        consent: { by: null, withdrawnOn: '2026-11-24' },
      },
    ]);
    const { rows } = await house.look(keeper, yunjiang, (ctx) =>
      sql<{ row: object }>`select to_jsonb(c) as row from directory.contact_point c where id = ${id}`.execute(
        ctx.db,
      ),
    );
    expect(JSON.stringify(rows)).not.toMatch(/0000|家里|本人/);
    await expect(house.ask(keeper, withdrawConsent, { ...input, version: 2 })).rejects.toMatchObject({
      code: 'consent-withdrawn',
    });
    await expect(
      house.ask(keeper, changeContact, { ...input, version: 2, ...consent }),
    ).rejects.toMatchObject({ code: 'consent-withdrawn' });
  });
});

test('a file for a purpose has what may be used for it while consent holds', async () => {
  await add({ value: '138 0000 0011' });
  await add({ value: '138 0000 0012', use: 'partners' });
  await add({ value: '138 0000 0013', use: 'public' });
  await add({ value: '138 0000 0014', use: 'public', consentUntil: '2026-11-23' });
  const numbers = async (purpose: 'office' | 'partners' | 'public', actor: Actor = keeper) => {
    const { rows } = await house.look(actor, yunjiang, (ctx) => contactsSheet.read(ctx, { purpose }));
    return rows.flatMap((row) => row[6] ?? []).filter((cell) => String(cell).includes('0000 001'));
  };
  expect(await numbers('office')).toEqual(['+86 138 0000 0011', '+86 138 0000 0012', '+86 138 0000 0013']);
  expect(await numbers('partners')).toEqual(['+86 138 0000 0012', '+86 138 0000 0013']);
  expect(await numbers('public')).toEqual(['+86 138 0000 0013']);
  expect(await numbers('office', looker)).toEqual(['+86 138 0000 0012', '+86 138 0000 0013']);
  await expect(numbers('office', passerBy)).rejects.toMatchObject({ code: 'not-found' });
});

test('merging two records keeps how either is reached, and the way back too', async () => {
  await add();
  const other = await house.enter('谢', '知薇', { economy: 'CN', note: newRequest() });
  await house.ask(keeper, addContact, contactInput('person', other.id, { value: '138 0000 0055' }));
  const { mergeId } = await merging(house).merge({
    kind: 'person',
    survivorId: person.id,
    survivorVersion: person.version,
    mergedId: other.id,
    mergedVersion: other.version,
  });
  expect((await listed()).map(({ value }) => value).sort()).toEqual(['+8613800000001', '+8613800000055']);
  await house.ask(keeper, undoMerge, { mergeId });
  expect(await listed()).toMatchObject([{ value: '+8613800000001' }]);
  expect(await listed(keeper, 'person', other.id)).toMatchObject([{ value: '+8613800000055' }]);
});

test('no value stands in the ledger, in the search or in an event', async () => {
  await add({ value: '138 0000 0099' });
  const { rows } = await house.look(keeper, yunjiang, (ctx) =>
    sql<{ line: string }>`select row_to_json(l)::text as line from kernel.ledger l
      union all select row_to_json(s)::text from kernel.search_entry s`.execute(ctx.db),
  );
  expect(rows.length).toBeGreaterThan(3);
  expect(JSON.stringify([rows, house.events])).not.toMatch(/0000099|138 0000/);
  expect(await house.ask(keeper, searchOperation, { q: '13800000099' })).toEqual({ hits: [] });
});
