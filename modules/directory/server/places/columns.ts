import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import { sortKey } from '../../../../kernel/server/search/pinyin.ts';
import type { Place } from '../../contract/place.ts';
import type { PlaceTable } from '../tables.ts';

/** The columns of a place that its form fills. */
export function placeColumns(
  input: Pick<Place, 'kind' | 'name' | 'address' | 'city' | 'at' | 'capacity'> & { economy: string | null },
): Omit<PlaceTable, 'office' | 'id' | 'version'> {
  const { kind, name, economy, at } = input;
  return {
    kind,
    name_zh: name.zh,
    name_en: name.en,
    name_how: name.how,
    ...halves('address', input.address),
    ...halves('city', input.city),
    ...halves('capacity', input.capacity),
    economy,
    latitude: at?.latitude ?? null,
    longitude: at?.longitude ?? null,
    sort_key: sortKey(name.zh ?? name.en ?? ''),
  };
}

type Halves<K extends string> = Record<`${K}_zh` | `${K}_en`, string | null>;

function halves<K extends string>(key: K, text: LocalText | null): Halves<K> {
  return { [`${key}_zh`]: text?.zh ?? null, [`${key}_en`]: text?.en ?? null } as Halves<K>;
}
