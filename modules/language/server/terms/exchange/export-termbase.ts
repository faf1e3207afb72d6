import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import type { Preparing } from '../../../../../kernel/server/operation.ts';
import type { TbxConcept } from '../../formats/tbx/tbx-concept.ts';
import { headerFor, writeTbx } from '../../formats/tbx/write-tbx.ts';
import type { LanguageTables } from '../../tables.ts';
import { picturesInForce } from '../pictures.ts';
import { presentConceptRow } from '../present.ts';
import { recordsOf } from '../queries.ts';
import { tbxOfConcept } from './tbx-of-concept.ts';

const AT_ONCE = 500;

/** The concepts in force as TBX v3, in pieces: a termbase of any size goes out in flat memory. */
export function exportTermbase(as: Preparing): AsyncGenerator<Uint8Array> {
  return writeTbx(headerFor(`${as.office.name.zh} ${as.office.name.en}`), conceptsOut(as));
}

async function* conceptsOut(as: Preparing): AsyncGenerator<TbxConcept> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const records = await as.read((ctx) => portionAfter(ctx, after));
    for (const { record, pictures } of records) yield tbxOfConcept(presentConceptRow(record), pictures);
    if (records.length < AT_ONCE) return;
    after = records.at(-1)!.record.row.id;
  }
}

async function portionAfter(ctx: Ctx, after: string) {
  const rows = await tables<LanguageTables>(ctx)
    .selectFrom('language.concept')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('withdrawn_at', 'is', null)
    .where('in_force', 'is not', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(AT_ONCE)
    .execute();
  const records = await recordsOf(ctx, rows, 'in_force');
  const pictures = Map.groupBy(
    await picturesInForce(
      ctx,
      rows.map(({ id }) => id),
    ),
    ({ concept }) => concept,
  );
  return records.map((record) => ({ record, pictures: pictures.get(record.row.id) ?? [] }));
}
