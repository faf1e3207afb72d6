import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import type { ContactOwner } from '../../contract/contact.ts';

/** The record a contact point is to belong to, or a refusal; its economy says how its numbers are read. */
export async function getOwner(ctx: Ctx, of: ContactOwner, id: Id): Promise<{ economy: string | null }> {
  return getRow(ctx, `directory.${of}`, id);
}
