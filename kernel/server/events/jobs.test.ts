import { expect, test } from 'vitest';
import type { HouseEvent } from '../context.ts';
import { jobsOf, joined } from './jobs.ts';

const reactions = [
  { event: 'harbour.shipArrived', name: 'pilots.greet' },
  { event: 'harbour.shipArrived', name: 'tugs.count-all', onceForAll: true },
  { event: 'harbour.shipLeft', name: 'pilots.greet' },
];
const arrived = (ship: string, data?: HouseEvent['data']): HouseEvent => ({
  name: 'harbour.shipArrived',
  subject: { kind: 'ship', id: ship },
  ...(data && { data }),
});
const waiting = (...told: [string, HouseEvent][]) =>
  told
    .flatMap(([office, event]) => jobsOf(reactions, office, [event]))
    .map((data, at) => ({ id: String(at), data }));
const ids = (groups: { id: string }[][]) => groups.map((group) => group.map(({ id }) => id));

test('an event goes to each of its reactions, and one nobody listens to goes nowhere', () => {
  expect(jobsOf(reactions, 'yunjiang', [arrived('a')]).map(({ reaction }) => reaction)).toEqual([
    'pilots.greet',
    'tugs.count-all',
  ]);
  expect(jobsOf(reactions, 'yunjiang', [{ ...arrived('a'), name: 'harbour.frozen' }])).toEqual([]);
});

test('a reaction is queued only for what it heeds', () => {
  const listed = {
    event: 'harbour.shipLeft',
    name: 'pilots.follow',
    heeds: ({ data }: HouseEvent) => data?.['berth'] === 4,
  };
  const left = (berth: number): HouseEvent => ({ ...arrived('a', { berth }), name: 'harbour.shipLeft' });
  expect(jobsOf([listed], 'yunjiang', [left(3), left(4)]).map(({ event }) => event)).toEqual([left(4)]);
});

test('of events that say the same one is enough; what looks at everything is done once', () => {
  const jobs = waiting(['yunjiang', arrived('a')], ['yunjiang', arrived('b')], ['yunjiang', arrived('a')]);
  expect(ids(joined(reactions, jobs))).toEqual([['0', '4'], ['1', '3', '5'], ['2']]);
});

test('another office, or other data, is something else', () => {
  const jobs = waiting(
    ['yunjiang', arrived('a')],
    ['qinghe', arrived('a')],
    ['qinghe', arrived('a', { berth: 4 })],
  );
  expect(ids(joined(reactions, jobs))).toEqual([['0'], ['1'], ['2'], ['3', '5'], ['4']]);
});
