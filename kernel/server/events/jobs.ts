import type { HouseEvent } from '../context.ts';
import type { Reaction } from '../house/module.ts';
import { canonicalJson } from '../ledger/line.ts';

/** One event on its way to one reaction. Each reaction is retried on its own. */
export interface Job {
  office: string;
  reaction: string;
  event: HouseEvent;
}

/** What the queue knows of a reaction. */
export type Listed = Pick<Reaction, 'event' | 'name' | 'onceForAll' | 'takesLong' | 'heeds'>;

/** Every reaction to every event it heeds, as the queue keeps it. */
export function jobsOf(reactions: readonly Listed[], office: string, events: readonly HouseEvent[]): Job[] {
  return events.flatMap((event) =>
    reactions
      .filter(({ event: name, heeds }) => name === event.name && (heeds?.(event) ?? true))
      .map((reaction) => ({ office, reaction: reaction.name, event })),
  );
}

/** Whether the reaction of this job may take minutes. */
export function takesLong(reactions: readonly Listed[], { reaction, event }: Job): boolean {
  return reactions.some((one) => one.name === reaction && one.event === event.name && one.takesLong);
}

/**
 * Jobs that are served by carrying out the first of them, in the order they came. A reaction looks at what is there now,
 * so of events that say the same one is enough, and where it looks at everything anew, one of all.
 */
export function joined<J extends { data: Job }>(reactions: readonly Listed[], jobs: readonly J[]): J[][] {
  const groups = new Map<string, J[]>();
  for (const job of jobs) {
    const { office, reaction, event } = job.data;
    const listed = reactions.find((one) => one.name === reaction && one.event === event.name);
    const key = canonicalJson([office, reaction, listed?.onceForAll ? event.name : event]);
    const group = groups.get(key);
    if (group) group.push(job);
    else groups.set(key, [job]);
  }
  return [...groups.values()];
}
