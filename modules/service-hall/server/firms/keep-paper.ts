import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { keepFile } from '../../../../kernel/server/files/keep-file.ts';
import { verdictOf } from '../core/uploads/verdict.ts';
import type { TakenPaper } from '../uploads/take-paper.ts';
import type { FirmTables } from './tables.ts';

/** Keeps a paper with a firm. Whether the actor may is the caller's to ask. */
export async function keepFirmPaper(
  ctx: Ctx,
  firm: Id,
  { taken, findings }: TakenPaper,
  of: { paper: string; name: string; issuedOn: IsoDate | null; expiresOn: IsoDate | null },
): Promise<Id> {
  const file = await keepFile(ctx, { subject: { kind: 'hall-firm', id: firm }, taken, name: of.name });
  const id = ctx.newId();
  await tables<FirmTables>(ctx)
    .insertInto('service_hall.firm_paper')
    .values({
      office: ctx.office.code,
      id,
      firm,
      paper: of.paper,
      file: file.id,
      issued_on: of.issuedOn,
      expires_on: of.expiresOn,
      standing: verdictOf(findings) === 'good' ? 'good' : 'doubtful',
      findings: JSON.stringify(findings),
      added_at: ctx.now,
      added_by: actorId(ctx.actor),
    })
    .execute();
  return id;
}
