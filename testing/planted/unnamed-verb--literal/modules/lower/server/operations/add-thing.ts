export function addThing(ctx: { record(entry: { verb: string }): void }): void {
  ctx.record({ verb: 'lower.thing-added' });
}
