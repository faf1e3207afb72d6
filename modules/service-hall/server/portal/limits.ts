import type { Ctx } from '../../../../kernel/server/context.ts';
import { countTry } from '../../../../kernel/server/visitors/count-try.ts';

/** In an hour: firms registered from one address, sheets one firm has read, and files it has looked at. */
const mostRegistered = 10;
const mostSheets = 20;
const mostFiles = 600;

/** Counts a firm to be registered by where it comes from: each costs the hall a look. The staff, and programs, are not counted. */
export async function countRegistering(ctx: Ctx): Promise<void> {
  if ('source' in ctx.actor && ctx.actor.source)
    await countTry(ctx, `firms from ${ctx.actor.source}`, mostRegistered);
}

/** Counts a sheet that a firm has read: an hour is enough to mend the longest of them many times. */
export function countSheet(ctx: Ctx, firm: string): Promise<void> {
  return countTry(ctx, `sheets of ${firm}`, mostSheets);
}

/** Counts files a firm hands in many at once: enough for every paper of fifty people twice over. */
export function countFiles(ctx: Ctx, firm: string, files: number): Promise<void> {
  return countTry(ctx, `files of ${firm}`, mostFiles, files);
}
