import { sql } from 'kysely';
import type { Ctx } from '../context.ts';
import { type DoctorFinding, type Examination, error, ok } from './examination.ts';

/** Can everything be found that is there, and is nothing found that is gone? */
export const searchIndex: Examination = {
  id: 'search',
  name: { zh: '搜索', en: 'Search' },
  needsTables: true,
  async examine({ offices, look }) {
    const findings: DoctorFinding[] = [];
    let entries = 0;
    for (const office of offices) {
      const { missing, surplus, found } = await look(office, compare);
      entries += found;
      if (missing + surplus > 0) findings.push(incomplete(office.code, missing, surplus));
    }
    return findings.length > 0 ? findings : [ok(`${entries} 条齐全`, `all ${entries} entries are there`)];
  },
};

function incomplete(office: string, missing: number, surplus: number): DoctorFinding {
  return error(
    {
      zh: `${office}：搜索缺 ${missing} 条，多 ${surplus} 条。`,
      en: `${office}: the search lacks ${missing} entries and has ${surplus} too many.`,
    },
    { zh: '请运行 chancery search rebuild。', en: 'Run chancery search rebuild.' },
  );
}

/** What the divisions offer to the search against what it holds. */
async function compare(ctx: Ctx): Promise<{ missing: number; surplus: number; found: number }> {
  const { rows } = await sql<{ kind: string; id: string }>`
    select kind, id from kernel.search_entry where office = ${ctx.office.code}`.execute(ctx.db);
  const held = new Set(rows.map(({ kind, id }) => `${kind} ${id}`));
  const offered = new Set<string>();
  for (const { kind, searchEntries } of ctx.house.subjects.values())
    for (const { id } of await searchEntries(ctx)) offered.add(`${kind} ${id}`);
  return {
    missing: [...offered].filter((entry) => !held.has(entry)).length,
    surplus: [...held].filter((entry) => !offered.has(entry)).length,
    found: held.size,
  };
}
