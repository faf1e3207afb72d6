import { tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { addPlace as contract } from '../../contract/place.ts';
import { placeChanged } from '../events.ts';
import { placeColumns } from '../places/columns.ts';
import { presentPlace } from '../places/present.ts';
import { refuseSamePlace } from '../places/refuse-same-place.ts';
import { may } from '../policy.ts';
import { refuseUnlisted } from '../refuse-unlisted.ts';
import type { DirectoryTables } from '../tables.ts';

/** Enters a place. Two of one Chinese name in one city are refused. */
export const addPlace = implement(contract, async (ctx, input) => {
  demand(may(ctx.actor, 'add'));
  refuseUnlisted({ economy: input.economy });
  await refuseSamePlace(ctx, input);
  const row = { office: ctx.office.code, id: ctx.newId(), version: 1, ...placeColumns(input) };
  await tables<DirectoryTables>(ctx).insertInto('directory.place').values(row).execute();
  ctx.record({ verb: 'directory.place-added', subject: { kind: 'place', id: row.id }, data: { version: 1 } });
  ctx.publish(placeChanged(row.id));
  await indexSubjects(ctx, 'place', [row.id]);
  return presentPlace(ctx, row);
});
