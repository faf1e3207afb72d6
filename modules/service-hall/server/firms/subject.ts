import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { DeskPart, SearchEntry, Subject } from '../../../../kernel/server/house/subject.ts';
import { firmsSeen } from './firms-seen.ts';
import { maySeeFirms, mayWithFirm, visibleFirms } from './policy.ts';
import { nameOfFirm } from './present-firm.ts';
import type { FirmTables } from './tables.ts';

/** So many firms stand on a desk; the rest is in the list. */
const most = 10;

/** A firm, as the search, the desk and other modules know one. */
export const firmSubject: Subject = {
  kind: 'hall-firm',
  name: { zh: '企业', en: 'Firm' },
  link: (id) => `/firms/${id}`,
  visible: visibleFirms,
  underWork: () => sql`select id from service_hall.firm where state = 'waiting'`,
  files: { uses: ['paper'], mayKeep: async () => withTheFirm },
  async titles(ctx, ids) {
    if (ids.length === 0) return new Map();
    return new Map((await firmsOf(ctx, ids)).map((row) => [row.id, nameOfFirm(row)]));
  },
  searchEntries,
  desk: firmDuties,
};

async function searchEntries(ctx: Ctx, ids?: string[]): Promise<SearchEntry[]> {
  const rows = await firmsOf(ctx, ids);
  return rows.map((row) => ({
    id: row.id,
    title: nameOfFirm(row),
    detail: { zh: `企业 · ${row.code}`, en: `Firm · ${row.code}` },
    words: [row.code],
  }));
}

/** Firms that wait to be confirmed stand on the desk of whoever may. */
async function firmDuties(ctx: Ctx): Promise<DeskPart> {
  if (maySeeFirms(ctx.actor) !== true || mayWithFirm(ctx.actor, 'confirm') !== true)
    return { mine: [], others: [], open: 0, late: 0 };
  const rows = await firmsSeen(ctx, 'waiting').orderBy('made_at').limit(most).execute();
  const mine = rows.map((row) => ({
    ref: { kind: 'hall-firm', id: row.id },
    link: `/firms/${row.id}`,
    title: nameOfFirm(row),
    what: { zh: '企业登记待确认', en: 'A firm to be confirmed' },
    mark: 'mine' as const,
    due: null,
    since: row.made_at.toISOString(),
    stamp: { zh: '待认', en: 'To confirm' },
  }));
  return { mine, others: [], open: 0, late: 0 };
}

function firmsOf(ctx: Ctx, ids?: string[]) {
  const all = tables<FirmTables>(ctx)
    .selectFrom('service_hall.firm')
    .selectAll()
    .where('office', '=', ctx.office.code);
  return (ids ? all.where(sql<boolean>`id = any(${ids}::uuid[])`) : all).execute();
}

const withTheFirm = {
  zh: '材料由企业在企业服务台备案。',
  en: 'Papers are kept by the firm, at its own desk.',
};
