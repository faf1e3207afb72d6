import type { LocalText, Provenance } from '../../../../kernel/contract/local-text.ts';
import { figureTyped } from '../../../../kernel/web/kit/figure-typed.ts';
import type { Place, PlaceKind } from '../../contract/place.ts';

/** A place as the form holds one, with the version it was begun on (0: not entered yet). */
export interface PlaceDraft {
  zh: string;
  en: string;
  how: Provenance;
  kind: PlaceKind | '';
  cityZh: string;
  cityEn: string;
  addressZh: string;
  addressEn: string;
  capacityZh: string;
  capacityEn: string;
  economy: string;
  latitude: string;
  longitude: string;
  version: number;
}

export const emptyPlace: PlaceDraft = {
  zh: '',
  en: '',
  how: 'recorded',
  kind: '',
  cityZh: '',
  cityEn: '',
  addressZh: '',
  addressEn: '',
  capacityZh: '',
  capacityEn: '',
  economy: 'CN',
  latitude: '',
  longitude: '',
  version: 0,
};

export function placeDraftOf(place: Place): PlaceDraft {
  return {
    zh: place.name.zh ?? '',
    en: place.name.en ?? '',
    how: place.name.how,
    kind: place.kind,
    cityZh: place.city?.zh ?? '',
    cityEn: place.city?.en ?? '',
    addressZh: place.address?.zh ?? '',
    addressEn: place.address?.en ?? '',
    capacityZh: place.capacity?.zh ?? '',
    capacityEn: place.capacity?.en ?? '',
    economy: place.economy?.code ?? '',
    latitude: place.at ? String(place.at.latitude) : '',
    longitude: place.at ? String(place.at.longitude) : '',
    version: place.version,
  };
}

/** What is sent of it beside id and version. A kind that was not chosen is left out: the server says it is needed. */
export function placeInputOf(draft: PlaceDraft) {
  const hasPoint = draft.latitude.trim() !== '' || draft.longitude.trim() !== '';
  return {
    name: { zh: draft.zh.trim() || null, en: draft.en.trim() || null, how: draft.how },
    kind: (draft.kind || undefined) as PlaceKind,
    city: pairOf(draft.cityZh, draft.cityEn),
    address: pairOf(draft.addressZh, draft.addressEn),
    capacity: pairOf(draft.capacityZh, draft.capacityEn),
    economy: draft.economy || null,
    at: hasPoint ? { latitude: figureTyped(draft.latitude), longitude: figureTyped(draft.longitude) } : null,
  };
}

function pairOf(zh: string, en: string): LocalText | null {
  const pair = { zh: zh.trim() || null, en: en.trim() || null, how: 'recorded' as const };
  return pair.zh || pair.en ? pair : null;
}
