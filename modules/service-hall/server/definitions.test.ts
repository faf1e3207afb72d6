import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, ServiceDefinition } from '../contract/definition.ts';
import type { Answers } from '../contract/services.ts';
import { fill, quotedIn } from './core/definitions/fill.ts';
import { daysToDecide, lettersFor, stagesFor } from './core/definitions/for-case.ts';
import { isFigure, isIndispensable } from './core/definitions/settings.ts';
import { narrow } from './core/guide.ts';
import { readDefinition, shippedServices } from './shipped.ts';

const today = '2026-11-24';
const service = (code: string) => shippedServices.get(code)!;

/** The definition with these figures. */
function withValues(definition: ServiceDefinition, values: Record<string, number | null>): ServiceDefinition {
  const settings = definition.settings.map((one) =>
    one.id in values ? { ...one, value: values[one.id]! } : one,
  );
  return { ...definition, settings };
}

function answerTo({ kind, choices }: Fact): fc.Arbitrary<string | number | boolean> {
  if (kind === 'yes-no') return fc.boolean();
  if (kind === 'number') return fc.nat(1_000_000);
  return kind === 'choice' ? fc.constantFrom(...choices!.map(({ value }) => value)) : fc.constant('x');
}

const someAnswers = (definition: ServiceDefinition): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(definition.facts.map((one) => [one.name, answerTo(one)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Answers>;

const figures = ({ settings }: ServiceDefinition) => settings.filter(isFigure).map(({ id }) => id);

describe.each([...shippedServices.keys()])('%s', (code) => {
  const definition = service(code);
  test('a figure the office leaves empty asks for nothing: what held before still holds', () => {
    fc.assert(
      fc.property(someAnswers(definition), fc.subarray(figures(definition)), (answers, emptied) => {
        const none = Object.fromEntries(emptied.map((id) => [id, null]));
        const [before, after] = [definition, withValues(definition, none)].map((one) =>
          narrow(one, answers, today),
        );
        for (const [n, { verdict, id }] of after!.conditions.entries())
          expect([id, verdict === 'no' && before!.conditions[n]!.verdict !== 'no']).toEqual([id, false]);
        const gates = ({ papers, fees, stages }: typeof before & object) => [
          ...papers.map(({ needed }) => needed),
          ...fees.map(({ due }) => due),
          ...stages.map(({ passes }) => passes),
        ];
        expect(gates(after!)).toEqual(gates(before!));
      }),
      { numRuns: 60 },
    );
  });

  test('its texts name no setting that is not filled in or said plainly', () => {
    for (const emptied of [{}, Object.fromEntries(figures(definition).map((id) => [id, null]))]) {
      const { conditions, papers, after } = narrow(withValues(definition, emptied), {}, today);
      const texts = [
        ...conditions.flatMap(({ asks, reason }) => [asks, reason]),
        ...papers.map(({ how }) => how),
        ...after.map(({ what }) => what),
      ];
      expect(texts.filter(({ zh, en }) => quotedIn(zh + en).length > 0)).toEqual([]);
    }
  });

  test('every question belongs to a group, and every case passes the intake', () => {
    expect(definition.facts.map(({ group }) => group)).toEqual(
      definition.groups.flatMap(({ id }) =>
        definition.facts.filter(({ group }) => group === id).map(({ group }) => group),
      ),
    );
    expect(stagesFor(definition, {})[0]?.kind).toBe('intake');
  });
});

describe('what depends on the case', () => {
  test('an apostille takes four days, an urgent one two', () => {
    expect(daysToDecide(service('apostille'), {})).toBe(4);
    expect(daysToDecide(service('apostille'), { 'case.urgent': true })).toBe(2);
    const promised = (answers: Answers) =>
      narrow(service('apostille'), answers, today).promises.map(({ days, holds }) => [days, holds]);
    expect(promised({})).toEqual([
      [2, 'unknown'],
      [4, 'yes'],
    ]);
    expect(promised({ 'case.urgent': true })).toEqual([[2, 'yes']]);
    expect(promised({ 'case.urgent': false })).toEqual([[4, 'yes']]);
  });

  test('where the office promises nothing there is no time, and no promise', () => {
    const silent = withValues(service('apostille'), { 'decide-within': null, 'urgent-within': null });
    expect(daysToDecide(silent, {})).toBeNull();
    expect(narrow(silent, {}, today).promises).toEqual([]);
    expect(daysToDecide(service('abtc-new'), {})).toBeNull();
  });

  test('a step is passed where its term holds or is still open', () => {
    const steps = (answers: Answers) => stagesFor(service('legalisation'), answers).map(({ id }) => id);
    expect(steps({})).toContain('ministry');
    expect(steps({ 'case.consulateCovers': false })).toContain('ministry');
    expect(steps({ 'case.consulateCovers': true })).not.toContain('ministry');
  });

  test('handing a passport back needs no letter of decision', () => {
    const letters = (kind: string) => lettersFor(service('service-passport'), { 'case.kind': kind });
    expect(letters('first')).toContain('decision');
    expect(letters('hand-back')).not.toContain('decision');
    expect(letters('hand-back')).toContain('receipt');
  });

  test('a travel card is for one person a case, and good for five years', () => {
    for (const { family, people } of shippedServices.values())
      if (family === 'abtc') expect(people).toEqual({ min: 1, max: 1 });
    const { result } = narrow(service('abtc-new'), {}, today);
    expect(result.valid).toMatchObject({ for: { value: 5, unit: 'years' }, endsWithPassport: false });
  });
});

describe('a text that quotes', () => {
  const { settings } = service('plain-certificate');
  const text = {
    zh: '须在{decide-within}内办结',
    en: 'done within {decide-within}',
    plain: { zh: '尽快办结', en: 'done soon' },
  };
  test('is filled with the figure and its unit', () => {
    expect(fill(text, { settings })).toEqual({ zh: '须在3个工作日内办结', en: 'done within 3 working days' });
    const one = settings.map((setting) =>
      setting.id === 'decide-within' ? { ...setting, value: 1 } : setting,
    );
    expect(fill(text, { settings: one }).en).toBe('done within 1 working day');
  });
  test('is said plainly where the figure is not set', () => {
    const none = settings.map((setting) => ({ ...setting, value: null }));
    expect(fill(text, { settings: none })).toEqual(text.plain);
  });
});

describe('a definition', () => {
  const certificate = service('plain-certificate');
  const read = (spoilt: object) => () =>
    readDefinition('x.json', JSON.stringify({ ...certificate, ...spoilt }));
  const [first] = certificate.conditions;
  const days = { ...certificate.settings.find(({ id }) => id === 'decide-within')! };
  const gated = { gte: [{ fact: 'case.factOnRecord' }, { setting: 'decide-within' }] };
  test.each<[string, object, string]>([
    ['a source nobody defined', { conditions: [{ ...first!, origin: 'hearsay' }] }, 'no source hearsay'],
    [
      'a source never used',
      { sources: [...certificate.sources, { ...certificate.sources[0]!, id: 'x' }] },
      'source x: never used',
    ],
    ['a question of no group', { groups: [] }, 'fact case.factOnRecord: no group'],
    [
      'a quote without a plain wording',
      { conditions: [{ ...first!, asks: { zh: '{decide-within}', en: '{decide-within}' } }] },
      'a plain wording belongs to a quote',
    ],
    [
      'a quote in one language',
      { conditions: [{ ...first!, asks: { zh: '{decide-within}', en: 'x', plain: { zh: '甲', en: 'a' } } }] },
      'quotes other settings in one language',
    ],
    [
      'a paper that hangs on a figure',
      { papers: [{ ...certificate.papers[0]!, needed: gated }] },
      'hangs on the figure decide-within',
    ],
    [
      'a clock in calendar days',
      { settings: certificate.settings.map((one) => (one.id === days.id ? { ...one, unit: 'days' } : one)) },
      'decide-within is not counted in working-days',
    ],
    [
      'no time for corrections',
      {
        settings: certificate.settings.map((one) =>
          one.id === 'correct-within' ? { ...one, value: null } : one,
        ),
      },
      'setting correct-within: cannot be without a value',
    ],
    [
      'a figure without a unit',
      { settings: certificate.settings.map(({ unit, ...one }) => one) },
      'without a unit it is a yes or no',
    ],
    [
      'an intake not everybody passes',
      {
        stages: certificate.stages.map((one) => ({ ...one, when: { eq: [{ fact: 'case.byAgent' }, true] } })),
      },
      'every case passes through the intake',
    ],
  ])('with %s is refused', (_what, spoilt, said) => {
    expect(read(spoilt)).toThrow(said);
  });
  test('its indispensable figures are those no case goes without', () => {
    const needed = certificate.settings.filter(({ id }) => isIndispensable(certificate, id));
    expect(needed.map(({ id }) => id)).toEqual(['correct-within', 'retention-years']);
  });
});
