import { fill } from '../../contract/errors.ts';
import { inLang } from '../../contract/local-text.ts';
import type { Notice } from '../../contract/notices.ts';
import type { Ctx } from '../context.ts';
import { keyOf, seenSubjects } from '../house/seen-subjects.ts';
import { namesOf } from '../person-names.ts';
import type { NoticeTable } from './tables.ts';

/** Notices in words of now: those of what the actor may see. */
export async function presentNotices(ctx: Ctx, rows: readonly NoticeTable[]): Promise<Notice[]> {
  const seen = await seenSubjects(
    ctx,
    rows.map((row) => ({ kind: row.subject_kind, id: row.subject_id })),
  );
  const nameOf = await namesOf(
    ctx,
    rows.map((row) => row.told_by),
  );
  return rows.flatMap((row) => {
    const ref = { kind: row.subject_kind, id: row.subject_id };
    const shown = seen.get(keyOf(ref));
    const kind = ctx.house.notices.get(row.kind);
    if (!shown || !kind) return [];
    const title = { zh: inLang(shown.title, 'zh'), en: inLang(shown.title, 'en') };
    const says = fill(kind.says, { who: nameOf(row.told_by), title });
    return [
      { id: row.id, ref, link: shown.link, says, at: row.told_at.toISOString(), read: row.read_at !== null },
    ];
  });
}
