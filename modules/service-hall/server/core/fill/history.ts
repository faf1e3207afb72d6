import type { ServiceDefinition } from '../../../contract/definition.ts';
import type { CaseLine } from '../case-state.ts';
import { stagesFor } from '../definitions/for-case.ts';
import type { Chance } from './random.ts';

/** Who did a step, by what he or she does in the hall. */
export type Doer = 'clerk' | 'reviewer' | 'other-reviewer' | 'chief';

/** A step of a made-up history: on which day, by whom, and the line of the ledger. */
export interface MadeStep extends Omit<CaseLine, 'actor'> {
  day: string;
  by: Doer;
}
/** A time in which the office's clock stood. */
export interface MadePause {
  first: string;
  last: string | null;
  why: string;
}
export interface MadeHistory {
  steps: MadeStep[];
  pauses: MadePause[];
}

/**
 * What may have become of a case begun on a day, up to today: put right or not, accepted, reviewed level by level,
 * waiting on others, handed over, or ended on the way. Steps a case cannot take are not among them.
 */
export function madeHistory(
  chance: Chance,
  definition: ServiceDefinition,
  begun: { day: string; edition: number; channel: string },
  today: string,
): MadeHistory {
  const stages = stagesFor(definition, {});
  const steps: MadeStep[] = [];
  const pauses: MadePause[] = [];
  let day = begun.day;
  /** The next step some working days later; false where that is after today. */
  function step(after: [number, number], by: Doer, verb: string, data: CaseLine['data'] = {}): boolean {
    day = weekdaysAfter(day, chance.between(...after));
    if (day > today) return false;
    steps.push({ day, by, verb: `service-hall.${verb}`, data });
    return true;
  }
  const { edition, channel } = begun;
  step([0, 0], 'clerk', 'case-begun', { service: definition.code, edition, stage: stages[0]!.id, channel });
  step([0, 0], 'clerk', 'case-submitted', { received: day });
  if (chance.in100(4) && step([1, 6], 'clerk', 'case-withdrawn')) return { steps, pauses };
  if (chance.in100(24)) {
    if (!step([1, 4], 'clerk', 'correction-asked', { round: 1, items: chance.between(1, 4) }))
      return { steps, pauses };
    const pause: MadePause = { first: day, last: null, why: 'correction' };
    pauses.push(pause);
    if (!step([1, 12], 'clerk', 'correction-answered', { round: 1 })) return { steps, pauses };
    pause.last = day;
  }
  if (chance.in100(3)) {
    step([1, 3], 'chief', 'case-not-accepted');
    return { steps, pauses };
  }
  let level = 0;
  for (let at = 1; at <= stages.length; at += 1) {
    const from = stages[at - 1]!;
    const next = stages[at];
    const before = pauses.at(-1);
    if (from.kind === 'review' && chance.in100(2)) {
      step([1, 3], 'chief', 'case-refused');
      return { steps, pauses };
    }
    if (from.kind === 'collect') {
      step([1, 10], 'clerk', 'case-handed-over');
      return { steps, pauses };
    }
    const data = {
      from: from.id,
      stage: next?.id ?? from.id,
      ...(next?.kind === 'collect' && { ready: true }),
      ...(next === undefined && { done: true }),
      ...(at > 1 && { approved: from.kind === 'review' }),
    };
    const by = from.kind === 'review' ? (levels[level++] ?? 'chief') : 'clerk';
    if (!step(durations[from.kind], by, at === 1 ? 'case-accepted' : 'case-advanced', data))
      return { steps, pauses };
    if (before && before.last === null) before.last = day;
    if (next?.stopsClock && next.kind !== 'collect')
      pauses.push({ first: day, last: null, why: `stage:${next.id}` });
  }
  return { steps, pauses };
}

/** Who reviews, level by level: nobody twice. */
const levels: readonly Doer[] = ['reviewer', 'other-reviewer', 'chief'];

/** Working days a stage takes, about. */
const durations: Record<ServiceDefinition['stages'][number]['kind'], [number, number]> = {
  intake: [1, 3],
  review: [1, 4],
  external: [8, 70],
  make: [1, 3],
  collect: [1, 10],
};

/** So many days of the week later, weekends left out: near enough for what is made up. */
export function weekdaysAfter(day: string, count: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  for (let left = count; left > 0; ) {
    at.setUTCDate(at.getUTCDate() + 1);
    if (at.getUTCDay() % 6 !== 0) left -= 1;
  }
  return at.toISOString().slice(0, 10);
}
