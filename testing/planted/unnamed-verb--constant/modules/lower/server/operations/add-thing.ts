const added = 'lower.thing-added';

export function addThing(ctx: { record(entry: { verb: string }): void }): void {
  ctx.record({ verb: added });
}
