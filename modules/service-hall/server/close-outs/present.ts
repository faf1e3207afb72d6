import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { CloseOut, CloseOutRow } from '../../contract/close-outs.ts';
import { deskKeyOf } from '../firms/desk-key.ts';
import { type CaseRecord, type PersonRecord, peopleOf } from '../queries.ts';
import { mayCloseOut } from './policy.ts';
import { type CloseOutRecord, type VisitRecord, visitsOf } from './queries.ts';

/** A close-out with its guests. */
export async function presentCloseOut(ctx: Ctx, of: CaseRecord, row: CloseOutRecord): Promise<CloseOut> {
  const [people, visits] = [await peopleOf(ctx, of.id), await visitsOf(ctx, [row.id])];
  return {
    ...headOfCloseOut(ctx, of, row),
    visits: people.map((person) => {
      const visit = visits.find((one) => one.person === person.id);
      return {
        personId: person.id,
        name: nameOfPerson(person),
        came: visit?.came ?? null,
        arrivedOn: visit?.arrived_on ?? null,
        leftOn: visit?.left_on ?? null,
      };
    }),
    why: row.why,
    abilities: { record: mayCloseOut(ctx.actor, of, row, await deskKeyOf(ctx)) },
  };
}

/** A row of the list. */
export function presentCloseOutRow(
  ctx: Ctx,
  of: Pick<CaseRecord, 'id' | 'number' | 'title_zh' | 'title_en' | 'people'>,
  row: CloseOutRecord,
  visits: readonly VisitRecord[],
): CloseOutRow {
  const own = visits.filter(({ close_out: id }) => id === row.id);
  const left = own.filter(({ came, left_on: day }) => !came || day !== null).length;
  return { ...headOfCloseOut(ctx, of, row), guests: of.people, left };
}

function headOfCloseOut(
  ctx: Ctx,
  of: { id: Id; number: string | null; title_zh: string | null; title_en: string | null },
  row: CloseOutRecord,
) {
  return {
    id: row.id,
    version: row.version,
    case: { id: of.id, number: of.number ?? '', title: bothOf(of.title_zh, of.title_en) },
    state: row.state,
    plannedOn: row.planned_on,
    due: row.due_on,
    late: row.state === 'open' && row.due_on !== null && row.due_on < ctx.today,
    remindedOn: row.reminded_on,
    closedOn: row.closed_on,
  };
}

/** A name as it stands in each language; where one is missing, the other. */
export function nameOfPerson({
  name_zh: zh,
  surname,
  given,
}: Pick<PersonRecord, 'name_zh' | 'surname' | 'given'>): Both {
  return bothOf(zh, [surname, given].filter(Boolean).join(' ') || null);
}

function bothOf(zh: string | null, en: string | null): Both {
  return { zh: zh ?? en ?? '', en: en ?? zh ?? '' };
}
