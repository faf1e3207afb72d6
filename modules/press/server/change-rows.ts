import type { Id } from '../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { ChangeRequest } from '../contract/release.ts';
import type { ReleaseText } from '../contract/text.ts';
import { sentenceOf } from './core/place-of-change.ts';
import { type NameOf, somebodyOf } from './present.ts';
import type { ChangeRequestTable, PressTables } from './tables.ts';

/** The changes asked for of a release, in the order they were asked. */
export async function changeRows(ctx: Ctx, release: Id): Promise<ChangeRequestTable[]> {
  return tables<PressTables>(ctx)
    .selectFrom('press.change_request')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('release', '=', release)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
}

/** As the review shows them, each at its sentence where that still stands. */
export function presentChanges(
  rows: readonly ChangeRequestTable[],
  text: Pick<ReleaseText, 'zh' | 'en'>,
  nameOf: NameOf,
): ChangeRequest[] {
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    lang: row.lang,
    sentence: sentenceOf(text, row),
    quote: row.quote,
    words: row.words,
    proposed: row.proposed,
    by: somebodyOf(row.asked_by, nameOf),
    at: row.asked_at.toISOString(),
    answer: row.answer,
    answeredBy: row.answered_by === null ? null : somebodyOf(row.answered_by, nameOf),
  }));
}
