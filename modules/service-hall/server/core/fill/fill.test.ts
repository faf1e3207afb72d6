import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedServices } from '../../shipped.ts';
import { nextVerbs, standingOf } from '../case-state.ts';
import { madeHistory } from './history.ts';
import { madeUpPerson } from './people.ts';
import { chanceOf } from './random.ts';

const verbs: Record<string, string> = {
  'case-submitted': 'submit',
  'case-withdrawn': 'withdraw',
  'correction-asked': 'askCorrection',
  'correction-answered': 'answerCorrection',
  'case-not-accepted': 'refuseAcceptance',
  'case-accepted': 'accept',
  'case-advanced': 'advance',
  'case-refused': 'refuse',
  'case-handed-over': 'handOver',
};

test('a made-up history takes no step its state forbids, and goes forward in time', () => {
  const services = [...shippedServices.values()];
  fc.assert(
    fc.property(fc.integer(), fc.nat(services.length - 1), (seed, n) => {
      const begun = { day: '2026-03-02', edition: 1, channel: 'counter' };
      const { steps, pauses } = madeHistory(chanceOf(seed), services[n]!, begun, '2026-11-24');
      const lines = steps.map((step) => ({ ...step, actor: step.by }));
      for (let at = 1; at < lines.length; at += 1) {
        const { state } = standingOf(lines.slice(0, at));
        expect(nextVerbs[state]).toContain(verbs[lines[at]!.verb.replace('service-hall.', '')]);
        expect(lines[at]!.day >= lines[at - 1]!.day).toBe(true);
      }
      expect(pauses.slice(0, -1).every(({ first, last }) => last !== null && last >= first)).toBe(true);
      const { hands } = standingOf(lines);
      expect(new Set(hands).size).toBe(hands.length);
    }),
    { numRuns: 400 },
  );
});

test('the same seed makes the same people, in both scripts', () => {
  const make = () => {
    const chance = chanceOf(7);
    return Array.from({ length: 200 }, () => madeUpPerson(chance, '2026-11-24'));
  };
  expect(make()).toEqual(make());
  expect(
    make().every(({ nameZh, surname, given }) => /^\p{Script=Han}{2,4}$/u.test(nameZh!) && surname && given),
  ).toBe(true);
  expect(new Set(make().map(({ nameZh }) => nameZh)).size).toBeGreaterThan(150);
});
