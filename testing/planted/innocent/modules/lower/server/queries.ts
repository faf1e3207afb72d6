import type { Thing } from './tables.ts';

export function thingsOf(ctx: { record(entry: { verb: string }): void }): Thing[] {
  ctx.record({ verb: 'lower.thing-added' });
  return [];
}
