import { createHash, randomBytes } from 'node:crypto';
import type { Id, SubjectRef } from '../../contract/ids.ts';
import { type Ctx, tables } from '../context.ts';
import type { VisitorKeyTable, VisitorTables } from './tables.ts';

const hourMs = 60 * 60 * 1000;
const linkHours = 7 * 24;
const visitHours = 12;
/** So long a key that ended is remembered, so that whoever comes back is told why it opens no longer. */
const rememberedHours = 90 * 24;

/** What a key is kept as. */
export function keyHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/**
 * A link for somebody outside to one thing of the house. It opens once, within seven days; several may be open at a
 * time, so that pausing twice closes nothing. Shown or mailed once: only its hash is kept.
 */
export async function makeLink(ctx: Ctx, holder: SubjectRef): Promise<string> {
  const { secret } = await makeKey(ctx, holder, 'link', linkHours);
  ctx.record({ verb: 'visitor.link-made', subject: holder });
  return secret;
}

/** A visit: with it, somebody outside acts for this thing during the next twelve hours. */
export async function makeVisit(ctx: Ctx, holder: SubjectRef): Promise<string> {
  return (await makeKey(ctx, holder, 'visit', visitHours)).secret;
}

/**
 * A key for a body's own program: it acts for this thing until it ends, sent in the header a visit is sent in. Shown
 * once: only its hash is kept.
 */
export async function makeProgramKey(
  ctx: Ctx,
  holder: SubjectRef,
  days: number,
): Promise<{ id: Id; secret: string }> {
  const made = await makeKey(ctx, holder, 'program', days * 24);
  ctx.record({ verb: 'visitor.program-key-made', subject: holder, data: { key: made.id } });
  return made;
}

/** Until when a visit begun now lasts. */
export function visitEnds(ctx: Ctx): Date {
  return new Date(ctx.now.getTime() + visitHours * hourMs);
}

/** Until when a link made now opens. */
export function linkEnds(ctx: Ctx): Date {
  return new Date(ctx.now.getTime() + linkHours * hourMs);
}

/** How many links to this thing were made since. */
export async function linksMadeSince(ctx: Ctx, holder: SubjectRef, since: Date): Promise<number> {
  const { made } = await tables<VisitorTables>(ctx)
    .selectFrom('kernel.visitor_key')
    .select((eb) => eb.fn.countAll<string>().as('made'))
    .where('office', '=', ctx.office.code)
    .where('holder_kind', '=', holder.kind)
    .where('holder_id', '=', holder.id)
    .where('use', '=', 'link')
    .where('made_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(made);
}

async function makeKey(
  ctx: Ctx,
  holder: SubjectRef,
  use: VisitorKeyTable['use'],
  hours: number,
): Promise<{ id: Id; secret: string }> {
  const id = ctx.newId();
  const secret = randomBytes(32).toString('base64url');
  const keys = tables<VisitorTables>(ctx);
  await keys
    .deleteFrom('kernel.visitor_key')
    .where('office', '=', ctx.office.code)
    .where('expires_at', '<', new Date(ctx.now.getTime() - rememberedHours * hourMs))
    .execute();
  await keys
    .insertInto('kernel.visitor_key')
    .values({
      office: ctx.office.code,
      id,
      hash: keyHash(secret),
      use,
      holder_kind: holder.kind,
      holder_id: holder.id,
      made_at: ctx.now,
      expires_at: new Date(ctx.now.getTime() + hours * hourMs),
      opened_at: null,
      ended_at: null,
    })
    .execute();
  return { id, secret };
}
