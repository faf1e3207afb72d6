import { preparing } from '../kernel/server/perform.ts';
import { type TestHouse, yunjiang } from './house.ts';

/** For tests: carries out what was told of an event since, as the queue would: prepared first, and once for all of them. */
export async function carryOut(house: TestHouse, event: string): Promise<void> {
  const told = house.events.splice(0).filter(({ name }) => name === event);
  if (told.length === 0) return;
  for (const reaction of house.deps.house.reactions.filter((one) => one.event === event)) {
    const actor = { kind: 'system', module: reaction.module, office: yunjiang.code } as const;
    const prepared = await reaction.prepare?.(preparing(house.deps, actor, yunjiang), told[0]!);
    await house.as(actor, yunjiang, (ctx) => reaction.run(ctx, told[0]!, prepared));
  }
}
