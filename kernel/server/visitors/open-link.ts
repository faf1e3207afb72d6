import type { SubjectRef } from '../../contract/ids.ts';
import { type Ctx, tables } from '../context.ts';
import { keyHash, makeVisit } from './make-key.ts';
import type { VisitorTables } from './tables.ts';

/** How a link stands: whoever comes with one that opens no longer is told why. */
export type LinkStanding =
  | { standing: 'good' | 'used' | 'expired' | 'ended'; holder: SubjectRef; made: Date }
  | { standing: 'unknown' };

/** How this link stands, without opening it: mail programs and previews look at addresses too. */
export async function linkStanding(ctx: Ctx, secret: string): Promise<LinkStanding> {
  const row = await tables<VisitorTables>(ctx)
    .selectFrom('kernel.visitor_key')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('hash', '=', keyHash(secret))
    .where('use', '=', 'link')
    .executeTakeFirst();
  if (!row) return { standing: 'unknown' };
  const holder = { kind: row.holder_kind, id: row.holder_id };
  const standing = row.opened_at
    ? 'used'
    : row.ended_at
      ? 'ended'
      : row.expires_at <= ctx.now
        ? 'expired'
        : 'good';
  return { standing, holder, made: row.made_at };
}

/** Opens a link, once: what it is for, and the visit that acts for it from now on. Otherwise how the link stands. */
export async function openLink(
  ctx: Ctx,
  secret: string,
): Promise<{ standing: 'opened'; holder: SubjectRef; visit: string } | LinkStanding> {
  const opened = await tables<VisitorTables>(ctx)
    .updateTable('kernel.visitor_key')
    .set({ opened_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('hash', '=', keyHash(secret))
    .where('use', '=', 'link')
    .where('opened_at', 'is', null)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', ctx.now)
    .returning(['holder_kind', 'holder_id'])
    .executeTakeFirst();
  if (!opened) return linkStanding(ctx, secret);
  const holder = { kind: opened.holder_kind, id: opened.holder_id };
  ctx.record({ verb: 'visitor.link-opened', subject: holder });
  return { standing: 'opened', holder, visit: await makeVisit(ctx, holder) };
}
