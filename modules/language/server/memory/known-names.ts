import type { Lang } from '../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { fullOf, nameOfBody, recordsNamed, shortOfBody } from '../../../directory/server/index.ts';
import { simplified } from '../core/facts/simplified.ts';
import type { KnownName } from '../core/memory/names.ts';

/**
 * The people and bodies of the directory that these texts name, as both languages write them. The short name of a body is
 * a name of its own: whoever is named shortly in one language is in the other. A spelling nobody confirmed is not written.
 */
export async function knownNames(ctx: Ctx, texts: Readonly<Record<Lang, string>>): Promise<KnownName[]> {
  const { people, bodies } = await recordsNamed(ctx, `${texts.zh}\n${simplified(texts.zh)}`, texts.en);
  return [
    ...people.map((row) => knownName(row.id, fullOf(row))),
    ...bodies.flatMap((row) => {
      const short = shortOfBody(row);
      return [knownName(row.id, nameOfBody(row)), ...(short ? [knownName(`${row.id} short`, short)] : [])];
    }),
  ];
}

function knownName(id: string, { zh, en, how }: ReturnType<typeof fullOf>): KnownName {
  return { id, zh: zh === null ? [] : [zh], en: en === null || how !== 'recorded' ? [] : [en] };
}
