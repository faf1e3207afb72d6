import type { Actor, Office, VisitorActor } from '../actor.ts';
import { tables } from '../context.ts';
import { type HouseDeps, lookInOffice } from '../transaction.ts';
import { keyHash } from './make-key.ts';
import type { VisitorTables } from './tables.ts';

/** Name of the header a visit, or the key of a program, is sent in. */
export const visitHeader = 'x-visit';

/** Who comes with this visit, or the key of this program, to this office, or null where it is none or has ended. */
export async function visitorOf(
  deps: HouseDeps,
  office: Office,
  secret: string,
): Promise<VisitorActor | null> {
  const anybody: Actor = { kind: 'public', office: office.code };
  return lookInOffice(deps, anybody, office, async (ctx) => {
    const row = await tables<VisitorTables>(ctx)
      .selectFrom('kernel.visitor_key')
      .select(['holder_kind', 'holder_id'])
      .where('office', '=', office.code)
      .where('hash', '=', keyHash(secret))
      .where('use', 'in', ['visit', 'program'])
      .where('ended_at', 'is', null)
      .where('expires_at', '>', ctx.now)
      .executeTakeFirst();
    return row
      ? { kind: 'visitor', office: office.code, holder: { kind: row.holder_kind, id: row.holder_id } }
      : null;
  });
}
