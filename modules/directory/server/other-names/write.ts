import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import type { NamedKind, OtherName } from '../../contract/other-name.ts';
import { asMachineReadable, otherNameFault } from '../core/names/other-name-fault.ts';
import { bodyChanged, personChanged } from '../events.ts';
import { fullOf, nameOfBody } from '../present.ts';
import { getBody, getPerson } from '../queries.ts';
import { refuse } from '../refuse.ts';
import type { OtherNameTable } from '../tables.ts';
import { otherNamesOf, presentedNamesOf } from './queries.ts';

/** Another name as a form sends it. */
export type EnteredName = Pick<OtherName, 'kind' | 'text' | 'from' | 'to' | 'note'>;

type Columns = Pick<OtherNameTable, 'kind' | 'text_zh' | 'text_en' | 'used_from' | 'used_to' | 'note'>;

/** The columns of a name that may be kept: it fits its kind, and is neither the present one nor kept already. */
export async function columnsOfSound(
  ctx: Ctx,
  of: { kind: NamedKind; id: Id },
  entered: EnteredName,
  self?: Id,
): Promise<Columns> {
  const { zh, en } = entered.text;
  const name =
    entered.kind === 'passport' && en !== null
      ? { ...entered, text: { zh, en: asMachineReadable(en) } }
      : entered;
  const fault = otherNameFault(of.kind, name);
  if (fault) throw refuse(fault);
  const present =
    of.kind === 'person' ? fullOf(await getPerson(ctx, of.id)) : nameOfBody(await getBody(ctx, of.id));
  const others = (await otherNamesOf(ctx, of.kind, [of.id])).filter((other) => other.id !== self);
  const kept = [present, ...others.map(({ text_zh, text_en }) => ({ zh: text_zh, en: text_en }))];
  const isKept = kept.some((one) => one.zh === name.text.zh && one.en === name.text.en);
  if (isKept) throw refuse('other-name-exists', { name: name.text.zh ?? name.text.en ?? '' });
  return {
    kind: name.kind,
    text_zh: name.text.zh,
    text_en: name.text.en,
    used_from: name.from,
    used_to: name.to,
    note: name.note,
  };
}

/** Keeps the line, tells whoever compares names, brings the search up to date, and answers with all other names. */
export async function tellOfName(
  ctx: Ctx,
  of: { kind: NamedKind; id: Id },
  what: 'added' | 'changed' | 'removed',
  name: Id,
): Promise<{ names: OtherName[] }> {
  ctx.record({ verb: `directory.other-name-${what}`, subject: of, data: { name } });
  ctx.publish(of.kind === 'person' ? personChanged(of.id) : bodyChanged(of.id));
  await indexSubjects(ctx, of.kind, [of.id]);
  return { names: await presentedNamesOf(ctx, of.kind, of.id) };
}
