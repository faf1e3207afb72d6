import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { person, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import type { ServiceDefinition } from '../contract/definition.ts';
import type { ServiceGuide } from '../contract/services.ts';
import { serviceHall } from './index.ts';
import { listServices } from './operations/list-services.ts';
import { readService } from './operations/read-service.ts';
import { readDefinition, shippedServices } from './shipped.ts';

const anybody = { kind: 'public', office: 'yunjiang' } as const;
const luo = person('luo', ['reader']);

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse([serviceHall]);
});
afterAll(() => house.close());

function guide(code: string, answers?: object): Promise<ServiceGuide> {
  const given = answers && { answers: JSON.stringify(answers) };
  return house.perform(anybody, yunjiang, readService, { code, ...given }) as Promise<ServiceGuide>;
}

describe('the services of the hall', () => {
  test('are open to everybody, signed in or not', async () => {
    for (const actor of [anybody, luo]) {
      const { items } = (await house.perform(actor, yunjiang, listServices, {})) as {
        items: { code: string }[];
      };
      expect(items.map(({ code }) => code)).toEqual([...shippedServices.keys()]);
      expect(items.map(({ code }) => code)).toContain('plain-certificate');
    }
  });

  test('without an answer everything is open; papers always needed are named', async () => {
    const { stands, questions, papers, conditions } = await guide('plain-certificate');
    expect(stands).toBe('open');
    expect(questions.every(({ open, answer }) => open && answer === null)).toBe(true);
    expect(conditions.every(({ verdict }) => verdict === 'unknown')).toBe(true);
    expect(papers.find(({ id }) => id === 'request')?.needed).toBe('yes');
    expect(papers.find(({ id }) => id === 'mandate')?.needed).toBe('unknown');
  });

  test('answers narrow it to the case', async () => {
    const own = await guide('plain-certificate', { 'case.factOnRecord': true, 'case.byAgent': false });
    expect(own.stands).toBe('clear');
    expect(own.questions.filter(({ open }) => open)).toEqual([]);
    expect(own.papers.find(({ id }) => id === 'mandate')?.needed).toBe('no');
    const blocked = await guide('plain-certificate', { 'case.factOnRecord': 'no', 'case.byAgent': 'yes' });
    expect(blocked.stands).toBe('blocked');
    expect(blocked.papers.find(({ id }) => id === 'mandate')?.needed).toBe('yes');
  });

  test('an answer that cannot be read is named, the others count', async () => {
    const { misread, questions } = await guide('plain-certificate', {
      'case.factOnRecord': 'maybe',
      'case.byAgent': 'no',
    });
    expect(misread).toEqual([{ name: 'case.factOnRecord', typed: 'maybe' }]);
    expect(questions.find(({ name }) => name === 'case.byAgent')?.answer).toBe(false);
  });

  test('the promise is counted in working days of the office from today', async () => {
    // 24 November 2026 is a Tuesday; the house of the tests stands at ten in the morning.
    house.setClock('2026-11-24T02:00:00.000Z');
    const { promises } = await guide('plain-certificate');
    expect(promises).toMatchObject([{ days: 3, due: '2026-11-27', provisional: false }]);
    house.setClock('2026-11-27T12:00:00.000Z');
    // After closing time on a Friday it is received on Monday.
    expect((await guide('plain-certificate')).promises).toMatchObject([{ due: '2026-12-03' }]);
  });

  test('what is no service, and what are no answers, is refused', async () => {
    await expect(guide('no-such')).rejects.toMatchObject({ code: 'not-found' });
    for (const answers of ['{', '[]', 'null', '3'])
      await expect(
        house.perform(anybody, yunjiang, readService, { code: 'plain-certificate', answers }),
      ).rejects.toMatchObject({ code: 'answers-unreadable' });
  });
});

describe('a definition', () => {
  const certificate = shippedServices.get('plain-certificate')!;
  const read = (definition: object) => readDefinition('x.json', JSON.stringify(definition));

  test('that does not fit its form is refused, with the place', () => {
    expect(() => read({ ...certificate, stages: [] })).toThrow(/services\/x\.json does not fit[\s\S]*stages/);
    expect(() => read({ ...certificate, more: 1 })).toThrow(/more/);
  });

  test.each<[string, Partial<ServiceDefinition>, string]>([
    ['a fact nobody defined', { facts: [] }, 'condition on-record: no fact case.factOnRecord'],
    ['a setting nobody defined', { retentionYears: 'long' }, 'retentionYears: no setting long'],
    ['a fact never used', { conditions: [] }, 'fact case.factOnRecord: never used'],
    ['a paper twice', { papers: [...certificate.papers, certificate.papers[0]!] }, 'papers: request twice'],
    [
      'a first stage that is no intake',
      { stages: certificate.stages.toReversed() },
      'the first is the intake',
    ],
    [
      'a setting under a not, which would ask for it where there is none',
      {
        conditions: [
          {
            ...certificate.conditions[0]!,
            needs: { not: { gte: [{ fact: 'case.factOnRecord' }, { setting: 'decide-within' }] } },
          },
        ],
      },
      'condition on-record: a setting under not',
    ],
  ])('with %s is refused', (_what, spoilt, said) => {
    expect(() => read({ ...certificate, ...spoilt })).toThrow(said);
  });

  test.each([...shippedServices.keys()])(
    '%s: its Chinese has no typed space, its English no Chinese',
    (code) => {
      const pairs: { zh: string; en: string }[] = [];
      JSON.stringify(shippedServices.get(code), (_key, value: unknown) => {
        if (value && typeof value === 'object' && 'zh' in value && 'en' in value)
          pairs.push(value as { zh: string; en: string });
        return value;
      });
      expect(pairs.length).toBeGreaterThan(20);
      for (const { zh, en } of pairs) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(zh).not.toMatch(/\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9%] \p{Script=Han}/u);
        expect(en).not.toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/[A-Za-z]/);
      }
    },
  );
});
