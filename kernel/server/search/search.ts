import { sql } from 'kysely';
import type { z } from 'zod';
import type { Id } from '../../contract/ids.ts';
import type { Provenance } from '../../contract/local-text.ts';
import type { searchHit } from '../../contract/shell.ts';
import type { Ctx } from '../context.ts';
import { maySee } from '../house/seen-subjects.ts';
import { readQuestion } from './question.ts';

export type SearchHit = z.infer<typeof searchHit>;

export interface SearchQuery {
  q: string;
  kind?: string | undefined;
  limit: number;
}

interface Row {
  kind: string;
  id: Id;
  title_zh: string | null;
  title_en: string | null;
  how: Provenance;
  detail_zh: string | null;
  detail_en: string | null;
}

/**
 * Finds what this actor may see: whole titles first, then titles that begin so, then titles that hold it all,
 * then full words before words only begun, and among equals what changed last.
 */
export async function search(ctx: Ctx, query: SearchQuery): Promise<SearchHit[]> {
  const question = readQuestion(ctx.office.code, query.q);
  if (!question) return [];
  const ofKind = query.kind === undefined ? sql`true` : sql`m.kind = ${query.kind}`;
  const { wanted, whole, begins, inTitle, exact } = question;
  const { rows } = await sql<Row>`
    select e.kind, e.id, e.title_zh, e.title_en, e.how, e.detail_zh, e.detail_en
    from (
      select m.kind, m.id, m.score, m.changed_at
      from kernel.search_matches(cast(${wanted} as tsquery), cast(${whole} as tsquery), cast(${begins} as tsquery),
        cast(${inTitle} as tsquery), cast(${exact} as tsquery)) m
      where ${ofKind} and ${maySee(ctx, sql.ref('m.kind'), sql.ref('m.id'))}
      order by m.score desc, m.changed_at desc, m.id
      limit ${query.limit}
    ) m
    join kernel.search_entry e on e.office = ${ctx.office.code} and e.kind = m.kind and e.id = m.id
    order by m.score desc, m.changed_at desc, m.id`.execute(ctx.db);
  return rows.map((row) => hitOf(ctx, row));
}

function hitOf(ctx: Ctx, row: Row): SearchHit {
  const subject = ctx.house.subjects.get(row.kind);
  if (!subject) throw new Error(`no module owns the subject kind ${row.kind}`);
  const { detail_zh: zh, detail_en: en } = row;
  return {
    ref: { kind: row.kind, id: row.id },
    kindName: subject.name,
    link: subject.link(row.id),
    title: { zh: row.title_zh, en: row.title_en, how: row.how },
    detail: zh === null || en === null ? null : { zh, en },
  };
}
