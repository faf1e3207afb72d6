import type { Id } from '../../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import type { TermSourceKind } from '../../../contract/suggested-terms.ts';
import { beadsNow, getAlignment } from '../../alignments/queries.ts';
import { unitsOf } from '../../core/alignment/units-of.ts';
import type { TextPair } from '../../core/terms/propose/texts.ts';
import { getMemory } from '../../memory/queries.ts';
import type { LanguageTables } from '../../tables.ts';

/** A source as the ledger names it, with what says that its texts are other than they were. */
export interface Source {
  kind: TermSourceKind;
  id: Id;
  stamp: string;
}

/** Of a large memory the units changed last; more would take a thread for a quarter of a minute. */
const mostPairs = 5000;

/** The source that was asked for, if this actor may see it. */
export async function getSource(
  ctx: Ctx,
  { kind, sourceId }: { kind: TermSourceKind; sourceId: Id },
): Promise<Source> {
  if (kind === 'alignment') {
    const { id, version } = await getAlignment(ctx, sourceId);
    return { kind, id, stamp: `${version}` };
  }
  const { id, units } = await getMemory(ctx, sourceId);
  const last = await unitsIn(ctx, id).select('change').limit(1).executeTakeFirst();
  return { kind, id, stamp: `${units}:${last?.change}` };
}

/** Its pairs of texts. */
export async function pairsOf(ctx: Ctx, { kind, id }: Source): Promise<TextPair[]> {
  if (kind === 'memory') return unitsIn(ctx, id).select(['zh', 'en']).limit(mostPairs).execute();
  const units = unitsOf(await beadsNow(ctx, id), { document: '', which: 'all' });
  return units.slice(0, mostPairs).map(({ zh, en }) => ({ zh, en }));
}

function unitsIn(ctx: Ctx, memory: Id) {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.unit')
    .where('office', '=', ctx.office.code)
    .where('memory', '=', memory)
    .where('removed_at', 'is', null)
    .orderBy('change', 'desc')
    .orderBy('id', 'desc');
}
