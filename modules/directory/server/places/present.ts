import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { Place, PlaceRow } from '../../contract/place.ts';
import { may } from '../policy.ts';
import { economyOf } from '../reference.ts';
import type { PlaceTable } from '../tables.ts';

export function presentPlaceRow(row: PlaceTable): PlaceRow {
  return {
    id: row.id,
    kind: row.kind,
    name: nameOfPlace(row),
    city: textOf(row.city_zh, row.city_en),
    economy: economyOf(row.economy),
    capacity: textOf(row.capacity_zh, row.capacity_en),
  };
}

/** The place as the contract promises; every operation on a place answers with it. */
export function presentPlace(ctx: Ctx, row: PlaceTable): Place {
  const { latitude, longitude } = row;
  return {
    ...presentPlaceRow(row),
    version: row.version,
    address: textOf(row.address_zh, row.address_en),
    at: latitude === null || longitude === null ? null : { latitude, longitude },
    abilities: { change: may(ctx.actor, 'change') },
  };
}

export function nameOfPlace(row: Pick<PlaceTable, 'name_zh' | 'name_en' | 'name_how'>): LocalText {
  return { zh: row.name_zh, en: row.name_en, how: row.name_how };
}

function textOf(zh: string | null, en: string | null): LocalText | null {
  return zh === null && en === null ? null : { zh, en, how: 'recorded' };
}
