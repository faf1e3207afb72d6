import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { ComparedField } from '../../../../kernel/web/kit/stale-compare.tsx';
import { placeKinds } from '../../contract/place.ts';
import { directoryTexts } from '../texts.ts';
import { type PlaceDraft, placeInputOf } from './place-draft.ts';

/** The fields of a place's form, as two versions of them are compared. */
export function usePlaceFields(): ComparedField<PlaceDraft>[] {
  const t = useText(directoryTexts);
  const say = useBoth();
  const pairs = (['address', 'city', 'capacity'] as const).map((id) => ({
    id,
    name: t(`place.${id}`),
    keys: [`${id}Zh`, `${id}En`] as (keyof PlaceDraft)[],
    show: (draft: PlaceDraft) => [draft[`${id}Zh`], draft[`${id}En`]].filter(Boolean).join(' · ') || '—',
  }));
  return [
    {
      id: 'name',
      name: t('fullName'),
      keys: ['zh', 'en', 'how'],
      show: (draft) => <Pair of={placeInputOf(draft).name} />,
    },
    { id: 'kind', name: t('kind'), keys: ['kind'], show: ({ kind }) => (kind ? say(placeKinds[kind]) : '—') },
    ...pairs,
    { id: 'economy', name: t('economy'), keys: ['economy'], show: ({ economy }) => economy || '—' },
    {
      id: 'point',
      name: t('place.point'),
      keys: ['latitude', 'longitude'],
      show: ({ latitude, longitude }) => [latitude, longitude].filter(Boolean).join(', ') || '—',
    },
  ];
}
