import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { SearchEntry, Subject } from '../../../../kernel/server/house/subject.ts';
import { placeKinds } from '../../contract/place.ts';
import { placeLink } from '../links.ts';
import { may, visible } from '../policy.ts';
import type { DirectoryTables, PlaceTable } from '../tables.ts';
import { nameOfPlace } from './present.ts';

/** A place, as the search and other modules know one. */
export const placeSubject: Subject = {
  kind: 'place',
  name: { zh: '场所', en: 'Place' },
  link: placeLink,
  visible: (actor) => visible(actor, 'directory.place'),
  files: { uses: ['attachment'], mayKeep: async ({ actor }) => may(actor, 'change') },
  async titles(ctx, ids) {
    const rows = await placesOf(ctx, ids);
    return new Map(rows.map((row) => [row.id, nameOfPlace(row)]));
  },
  async searchEntries(ctx, ids) {
    const rows = await placesOf(ctx, ids);
    return rows.map(entryOf);
  },
};

function entryOf(row: PlaceTable): SearchEntry {
  const { zh, en } = placeKinds[row.kind];
  return {
    id: row.id,
    title: nameOfPlace(row),
    detail: {
      zh: [row.city_zh ?? row.city_en, zh].filter(Boolean).join(' · '),
      en: [row.city_en ?? row.city_zh, en].filter(Boolean).join(' · '),
    },
    words: [row.address_zh, row.address_en, row.city_zh, row.city_en].flatMap((word) => word ?? []),
  };
}

async function placesOf(ctx: Ctx, ids?: Id[]): Promise<PlaceTable[]> {
  if (ids?.length === 0) return [];
  const all = tables<DirectoryTables>(ctx)
    .selectFrom('directory.place')
    .selectAll()
    .where('office', '=', ctx.office.code);
  return (ids ? all.where('id', 'in', ids) : all).execute();
}
