import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLedgerOperation } from '../../../kernel/server/shell/read-ledger.ts';
import { searchOperation } from '../../../kernel/server/shell/search.ts';
import {
  bodyInput,
  contactInput,
  type DirectoryHouse,
  directoryHouse,
  keeper,
  personInput,
  placeInput,
  postInput,
  stranger,
} from '../../../testing/directory-house.ts';
import { qinghe, yunjiang } from '../../../testing/house.ts';
import { handIn } from '../../../testing/import-runs.ts';
import type { Body } from '../contract/body.ts';
import type { SheetImport } from '../contract/import.ts';
import type { Person } from '../contract/person.ts';
import type { Place } from '../contract/place.ts';
import { bodiesNamed, directory, namedIn } from './index.ts';
import { addContact } from './operations/add-contact.ts';
import { addPlace } from './operations/add-place.ts';
import { bodiesById, chainAbove, holdersOn, postsOfPeople } from './queries.ts';
import { bodySubject, personSubject } from './subjects.ts';

let house: DirectoryHouse;
let body: Body;
let person: Person;
let sheet: SheetImport;
let place: Place;
let contact: { id: string };
beforeAll(async () => {
  house = await directoryHouse();
  const top = await house.body('澜州市人民政府', { kind: 'government' });
  body = await house.body('澜州市商务局', { parentId: top.id });
  person = await house.enter('贺', '晓桐', { economy: 'CN' });
  person = await house.give(person, body, '局长', { from: '2020-01-01' });
  place = await house.ask<Place>(keeper, addPlace, placeInput('澜州会堂'));
  contact = await house.ask(keeper, addContact, contactInput('person', person.id));
  sheet = await handIn(house, new TextEncoder().encode('姓名\n贺晓梅\n'));
});
afterAll(() => house.close());

const fromOutside = (operation: (typeof directory.operations)[number], input: unknown) =>
  house.perform(stranger, qinghe, operation, input);

/** What another office is answered, by operation: nothing, or that there is no such thing. */
const tries: Record<string, () => { input: unknown; answer: object | 'not-found' }> = {
  'directory.listPeople': () => ({ input: { q: '贺' }, answer: { items: [], count: { value: 0 } } }),
  'directory.listBodies': () => ({ input: {}, answer: { items: [], count: { value: 0 } } }),
  'directory.readPerson': () => ({ input: { personId: person.id }, answer: 'not-found' }),
  'directory.readBody': () => ({ input: { bodyId: body.id }, answer: 'not-found' }),
  'directory.whoHeld': () => ({ input: { bodyId: body.id, day: '2026-11-24' }, answer: 'not-found' }),
  'directory.changePerson': () => ({
    input: { personId: person.id, version: 1, ...personInput('贺', '小桐') },
    answer: 'not-found',
  }),
  'directory.changeBody': () => ({
    input: { bodyId: body.id, version: 1, ...bodyInput('清禾市商务局') },
    answer: 'not-found',
  }),
  'directory.appoint': () => ({ input: postInput(person.id, body.id, '顾问'), answer: 'not-found' }),
  'directory.changePost': () => ({
    input: { postId: person.posts[0]!.id, version: 1, title: { zh: '副局长', en: null } },
    answer: 'not-found',
  }),
  'directory.addPerson': () => ({ input: personInput('贺', '晓桐'), answer: { full: { zh: '贺晓桐' } } }),
  'directory.addBody': () => ({ input: bodyInput('澜州市商务局'), answer: { below: [], above: [] } }),
  'directory.proposeName': () => ({ input: { zh: '贺晓桐' }, answer: { en: { surname: 'He' } } }),
  'directory.readChoices': () => ({ input: {}, answer: {} }),
  'directory.listPlaces': () => ({ input: {}, answer: { items: [], count: { value: 0 } } }),
  'directory.readPlace': () => ({ input: { placeId: place.id }, answer: 'not-found' }),
  'directory.addPlace': () => ({ input: placeInput('澜州会堂'), answer: { version: 1 } }),
  'directory.changePlace': () => ({
    input: { placeId: place.id, version: 1, ...placeInput('澜州会堂') },
    answer: 'not-found',
  }),
  'directory.listContacts': () => ({ input: { of: 'person', ownerId: person.id }, answer: 'not-found' }),
  'directory.addContact': () => ({ input: contactInput('person', person.id), answer: 'not-found' }),
  'directory.changeContact': () => ({
    input: { contactId: contact.id, version: 1, use: 'office', consentBy: '本人', consentOn: '2026-01-01' },
    answer: 'not-found',
  }),
  'directory.withdrawConsent': () => ({ input: { contactId: contact.id, version: 1 }, answer: 'not-found' }),
  'directory.readChart': () => ({ input: { bodyId: body.id }, answer: 'not-found' }),
  'directory.readPrecedence': () => ({ input: { list: 'posts', bodyId: body.id }, answer: 'not-found' }),
  'directory.setPrecedence': () => ({
    input: { list: 'posts', bodyId: body.id, order: [], reason: '试试' },
    answer: 'not-found',
  }),
  'directory.addOtherName': () => ({
    input: { of: { kind: 'body', id: body.id }, kind: 'alias', text: { zh: '商务局', en: null } },
    answer: 'not-found',
  }),
  'directory.changeOtherName': () => ({
    input: { otherNameId: body.id, version: 1, kind: 'alias', text: { zh: '商务局', en: null } },
    answer: 'not-found',
  }),
  'directory.removeOtherName': () => ({ input: { otherNameId: body.id, version: 1 }, answer: 'not-found' }),
  'directory.listDuplicates': () => ({ input: { kind: 'person' }, answer: { pairs: [], apart: 0 } }),
  'directory.tellApart': () => ({
    input: { kind: 'person', one: person.id, other: body.id, apart: true },
    answer: 'not-found',
  }),
  'directory.mergeRecords': () => ({
    input: {
      kind: 'person',
      survivorId: person.id,
      survivorVersion: 1,
      mergedId: body.id,
      mergedVersion: 1,
    },
    answer: 'not-found',
  }),
  'directory.undoMerge': () => ({ input: { mergeId: person.id }, answer: 'not-found' }),
  'directory.listImports': () => ({ input: {}, answer: { items: [], count: { value: 0 } } }),
  'directory.readImport': () => ({ input: { importId: sheet.id }, answer: 'not-found' }),
  'directory.listImportRows': () => ({ input: { importId: sheet.id }, answer: 'not-found' }),
  'directory.tryImport': () => ({
    input: { importId: sheet.id, version: 1, meanings: ['name-zh'], options: {} },
    answer: 'not-found',
  }),
  'directory.carryOutImport': () => ({ input: { importId: sheet.id, version: 1 }, answer: 'not-found' }),
  'directory.takeBackImport': () => ({ input: { importId: sheet.id, version: 1 }, answer: 'not-found' }),
  'directory.clearImport': () => ({ input: { importId: sheet.id, version: 1 }, answer: 'not-found' }),
  'directory.readSheetFile': () => ({
    input: {
      kind: 'people',
      file: { name: 'a.csv', base64: Buffer.from('姓名\n甲乙\n').toString('base64') },
    },
    answer: { rows: 1 },
  }),
};

describe('an office sees and changes nothing of another', () => {
  test.each(directory.operations.map((operation) => [operation.contract.name, operation] as const))(
    '%s',
    async (name, operation) => {
      const tried = tries[name]?.();
      if (!tried) throw new Error(`${name} is not tried from another office`);
      const answer = fromOutside(operation, tried.input);
      if (tried.answer === 'not-found') await expect(answer).rejects.toMatchObject({ code: 'not-found' });
      else expect(await answer).toMatchObject(tried.answer);
    },
  );
  test('a post cannot join a person here to a body there', async () => {
    const [appoint] = directory.operations.filter(({ contract }) => contract.name === 'directory.appoint');
    const [addPerson] = directory.operations.filter(
      ({ contract }) => contract.name === 'directory.addPerson',
    );
    const theirs = (await fromOutside(addPerson!, personInput('白', '鹭'))) as Person;
    await expect(fromOutside(appoint!, postInput(theirs.id, body.id, '顾问'))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
  test('what modules above may ask gives nothing either', async () => {
    const own = await house.look(keeper, yunjiang, (ctx) => namedIn(ctx, '贺晓桐在澜州市人民政府', ''));
    expect(own.people.map(({ row }) => row.full_zh)).toEqual(['贺晓桐']);
    await house.look(stranger, qinghe, async (ctx) => {
      const named = await namedIn(ctx, '澜州市人民政府', '');
      expect(named).toEqual({ people: [], bodies: [] });
      expect(await bodiesNamed(ctx, ['澜州市人民政府'])).toEqual([]);
      expect(await postsOfPeople(ctx, [person.id])).toEqual([]);
      expect(await holdersOn(ctx, body.id, '2026-11-24')).toEqual([]);
      expect((await bodiesById(ctx, [body.id])).size).toBe(0);
      expect(await chainAbove(ctx, body.id)).toEqual([]);
      expect((await personSubject.titles(ctx, [person.id])).size).toBe(0);
      expect((await bodySubject.titles(ctx, [body.id])).size).toBe(0);
      expect(await personSubject.searchEntries(ctx, [person.id])).toEqual([]);
    });
  });
  test('nor do the search and the ledger of the house', async () => {
    expect(await house.perform(stranger, qinghe, searchOperation, { q: '澜州市人民政府' })).toEqual({
      hits: [],
    });
    expect(
      await house.perform(stranger, qinghe, readLedgerOperation, { kind: 'person', id: person.id }),
    ).toMatchObject({ items: [] });
  });
  test('and afterwards the record stands as it was', async () => {
    const [read] = directory.operations.filter(({ contract }) => contract.name === 'directory.readPerson');
    expect(await house.ask(keeper, read!, { personId: person.id })).toEqual(person);
  });
});
