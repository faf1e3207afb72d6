import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import type { DocumentWay } from '../contract/authentication.ts';
import { documentWay, type Membership } from './core/authentication/document-way.ts';
import { destinations, members } from './document-way.ts';
import { serviceHall } from './index.ts';
import { findDocumentWay } from './operations/find-document-way.ts';
import { listDestinations } from './operations/list-destinations.ts';

const made: Membership = {
  members: [
    { code: 'CN', from: '2023-11-07' },
    { code: 'FR', from: '1965-01-24' },
    { code: 'VN', from: '2026-09-11' },
    { code: 'IN', from: '2005-07-14' },
  ],
  exceptChina: ['IN'],
  coveredUntil: '2026-12-31',
};

describe('the way of a document', () => {
  test.each([
    ['FR', '2026-11-24', 'apostille', 'member', false],
    ['FR', '2023-11-06', 'legalisation', 'before-china', false],
    ['FR', '2023-11-07', 'apostille', 'member', false],
    ['VN', '2026-09-10', 'legalisation', 'not-yet', false],
    ['VN', '2026-09-11', 'apostille', 'member', false],
    ['IN', '2026-11-24', 'legalisation', 'not-between', false],
    ['MY', '2026-11-24', 'legalisation', 'not-member', false],
    ['MY', '2027-01-01', 'legalisation', 'not-member', true],
    ['FR', '2027-01-01', 'apostille', 'member', true],
    ['HK', '2027-01-01', 'neither', 'within-china', false],
    ['CN', '2026-11-24', 'neither', 'within-china', false],
  ] as const)('to %s on %s: %s, %s', (to, on, way, reason, provisional) => {
    expect(documentWay(made, to, on)).toMatchObject({ way, reason, provisional });
  });
  test('an apostille is told only between two parties, on a day both are; where there is one, it stays', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom('FR', 'VN', 'IN', 'MY', 'HK'), day, day, (to, one, other) => {
        const [first, then] = [one, other].map((at) => at.toISOString().slice(0, 10)).toSorted();
        const { way, since } = documentWay(made, to, first!);
        if (way !== 'apostille') return;
        expect(since! <= first! && first! >= '2023-11-07').toBe(true);
        expect(documentWay(made, to, then!).way).toBe('apostille');
      }),
    );
  });
});

describe('the parties as known', () => {
  test('are economies of the house, each once, China among them', () => {
    const codes = members.rows.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const known = destinations().map(({ code }) => code);
    expect(codes.filter((code) => !known.includes(code))).toEqual([]);
    expect(members.rows.find(({ code }) => code === 'CN')?.from).toBe('2023-11-07');
  });
});

describe('anybody may ask', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse([serviceHall]);
  });
  afterAll(() => house.close());
  const anybody = { kind: 'public', office: 'yunjiang' } as const;
  const ask = (input: object) =>
    house.perform(anybody, yunjiang, findDocumentWay, input) as Promise<DocumentWay>;

  test('with the reason in both languages, and the service to read on', async () => {
    const way = await ask({ to: 'FR' });
    expect(way).toMatchObject({
      on: '2026-11-24',
      way: 'apostille',
      service: 'apostille',
      provisional: false,
    });
    expect(way.says.zh).toContain('法国');
    expect(way.says.en).toContain('24 January 1965');
    expect(way.origin.confirmed).toBe(true);
    expect(await ask({ to: 'MY' })).toMatchObject({ service: 'legalisation', since: null });
    expect(await ask({ to: 'HK' })).toMatchObject({ service: null });
  });
  test('what no official page was seen for is marked', async () => {
    expect((await ask({ to: 'JP' })).origin.confirmed).toBe(false);
    expect((await ask({ to: 'IN' })).origin).toMatchObject({ confirmed: false });
    expect(await ask({ to: 'FR', on: '2030-01-01' })).toMatchObject({ provisional: true });
  });
  test('of what there is', async () => {
    await expect(ask({ to: 'QQ' })).rejects.toMatchObject({ code: 'not-found' });
    const { items } = (await house.perform(anybody, yunjiang, listDestinations, {})) as {
      items: { code: string }[];
    };
    expect(items.length).toBeGreaterThan(190);
  });
});
