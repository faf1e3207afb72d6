import { type RawBuilder, sql } from 'kysely';
import type { UnitFault } from '../../contract/memory.ts';

/** Which units of a memory have a fault, as SQL on the rows of `language.unit`. */
export function faultsIn(office: string, memory: string): Record<UnitFault, RawBuilder<boolean>> {
  return {
    same: sql<boolean>`zh_hash = en_hash`,
    untranslated: sql<boolean>`((zh !~ '[㐀-鿿]' and zh ~ '[A-Za-z]{2}') or (en ~ '[㐀-鿿]' and en !~ '[A-Za-z]{2}'))`,
    'han-left': sql<boolean>`(en ~ '[㐀-鿿]' and en ~ '[A-Za-z]{2}')`,
    'several-en': sql<boolean>`zh_hash in (${said(sql.ref('zh_hash'), office, memory)})`,
    'several-zh': sql<boolean>`en_hash in (${said(sql.ref('en_hash'), office, memory)})`,
    spaces: sql<boolean>`(zh like '%  %' or en like '%  %')`,
    unsure: sql<boolean>`confidence < 0.8`,
    unreviewed: sql<boolean>`not reviewed`,
  };
}

/** Texts that stand there more than once: a pair stands there once, so what answers them differs. */
function said(hash: RawBuilder<unknown>, office: string, memory: string) {
  return sql`select ${hash} from language.unit where office = ${office} and memory = ${memory}::uuid
    and removed_at is null group by ${hash} having count(*) > 1`;
}
