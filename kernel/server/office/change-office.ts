import type { Kysely, Updateable } from 'kysely';
import type { z } from 'zod';
import type { officeSettings } from '../../contract/office.ts';
import { asOwner } from '../accounts/as-owner.ts';
import type { AccountTables, OfficeTable } from '../accounts/tables.ts';
import type { Ctx } from '../context.ts';
import { demand, demandVersion } from '../demand.ts';
import { findLetterhead } from './letterhead.ts';
import { mayChange } from './policy.ts';
import { presentOfficeSettings, settingVerbs } from './present.ts';

interface Change {
  part: 'names' | 'place' | 'signIn';
  /** The version that was looked at. */
  version: number;
  columns: Updateable<OfficeTable>;
  /** Refuses what stands against it in the office as it is. */
  judge?: (db: Kysely<AccountTables>) => Promise<void>;
  /** Codes and figures for the ledger, no words. */
  data?: Record<string, unknown>;
}

/** Changes a part of an office's settings: allowed, on the version that was looked at, on the ledger. */
export async function changeOffice(
  ctx: Ctx,
  { part, version, columns, judge, data }: Change,
): Promise<z.input<typeof officeSettings>> {
  demand(mayChange(ctx.actor));
  await asOwner(ctx, async (db) => {
    const row = await db
      .selectFrom('auth.office')
      .select('version')
      .where('code', '=', ctx.office.code)
      .forUpdate()
      .executeTakeFirstOrThrow();
    demandVersion(row.version, version);
    await judge?.(db);
    await db
      .updateTable('auth.office')
      .set({ ...columns, version: version + 1 })
      .where('code', '=', ctx.office.code)
      .execute();
  });
  await recordChange(ctx, part, { ...data, version: version + 1 });
  return presentOfficeSettings(ctx);
}

/** The ledger's line of a change of settings. */
export async function recordChange(
  ctx: Ctx,
  part: keyof typeof settingVerbs,
  data: Record<string, unknown>,
): Promise<void> {
  const letterhead = await findLetterhead(ctx);
  ctx.record({
    verb: settingVerbs[part],
    subject: letterhead ? { kind: 'office', id: letterhead.id } : null,
    data,
  });
}
