import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { withoutTags } from '../../contract/tags.ts';
import type { LanguageTables } from '../tables.ts';
import { textHash } from './text-hash.ts';

/** So many sentences are asked for at once. */
const portion = 1000;

/**
 * How these very Chinese sentences were put before, the latest first, by the sentence without its tags: what was reviewed, in memories
 * all of the office may see and that are looked through.
 */
export async function earlierTranslations(
  ctx: Ctx,
  sentences: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const byHash = new Map(sentences.map((sentence) => [textHash(sentence), withoutTags(sentence)]));
  const hashes = [...byHash.keys()];
  const found = new Map<string, string[]>();
  for (let from = 0; from < hashes.length; from += portion) {
    for (const { zh_hash, en } of await unitsOf(ctx, hashes.slice(from, from + portion))) {
      const sentence = byHash.get(zh_hash)!;
      found.set(sentence, [...(found.get(sentence) ?? []), withoutTags(en)]);
    }
  }
  return found;
}

function unitsOf(ctx: Ctx, hashes: readonly string[]) {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.unit as u')
    .innerJoin('language.memory as m', (join) =>
      join.onRef('m.office', '=', 'u.office').onRef('m.id', '=', 'u.memory'),
    )
    .select(['u.zh_hash', 'u.en'])
    .where('u.office', '=', ctx.office.code)
    .where('m.shared', '=', true)
    .where(sql<boolean>`m.retired is distinct from 'unsearched'`)
    .where(sql<boolean>`u.zh_hash = any(${hashes}::text[])`)
    .where('u.removed_at', 'is', null)
    .where('u.reviewed', '=', true)
    .orderBy('u.change', 'desc')
    .execute();
}
