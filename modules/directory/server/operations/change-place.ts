import { tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { changePlace as contract } from '../../contract/place.ts';
import { placeChanged } from '../events.ts';
import { placeColumns } from '../places/columns.ts';
import { presentPlace } from '../places/present.ts';
import { refuseSamePlace } from '../places/refuse-same-place.ts';
import { may } from '../policy.ts';
import { refuseUnlisted } from '../refuse-unlisted.ts';
import type { DirectoryTables, PlaceTable } from '../tables.ts';

/** Changes a place. */
export const changePlace = implement(contract, async (ctx, input) => {
  demand(may(ctx.actor, 'change'));
  const row = await getRow<PlaceTable>(ctx, 'directory.place', input.placeId, true);
  demandVersion(row.version, input.version);
  refuseUnlisted({ economy: input.economy });
  await refuseSamePlace(ctx, input, row.id);
  const changed = { ...row, version: row.version + 1, ...placeColumns(input) };
  await tables<DirectoryTables>(ctx)
    .updateTable('directory.place')
    .set(changed)
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({
    verb: 'directory.place-changed',
    subject: { kind: 'place', id: row.id },
    data: { version: changed.version },
  });
  ctx.publish(placeChanged(row.id));
  await indexSubjects(ctx, 'place', [row.id]);
  return presentPlace(ctx, changed);
});
