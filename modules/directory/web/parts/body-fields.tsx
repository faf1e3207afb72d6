import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { ComparedField } from '../../../../kernel/web/kit/stale-compare.tsx';
import { directoryTexts } from '../texts.ts';
import { type BodyDraft, bodyInputOf } from './body-draft.ts';
import { useChoices } from './choice-fields.tsx';

/** The fields of a body's form, as two versions of them are compared. */
export function useBodyFields(): ComparedField<BodyDraft>[] {
  const t = useText(directoryTexts);
  const say = useBoth();
  const choices = useChoices();
  const kinds = new Map(choices?.bodyKinds.map(({ id, name }) => [id, name]));
  const economies = new Map(choices?.economies.map(({ code, name }) => [code, name]));
  const named = (of: Map<string, { zh: string; en: string }>, code: string) =>
    code ? say(of.get(code) ?? { zh: code, en: code }) : '—';
  return [
    {
      id: 'name',
      name: t('fullName'),
      keys: ['zh', 'en', 'how'],
      show: (draft) => <Pair of={bodyInputOf(draft).name} />,
    },
    {
      id: 'short',
      name: t('shortName'),
      keys: ['shortZh', 'shortEn'],
      show: ({ shortZh, shortEn }) => [shortZh, shortEn].filter(Boolean).join(' · ') || '—',
    },
    { id: 'kind', name: t('kind'), keys: ['kind'], show: ({ kind }) => named(kinds, kind) },
    {
      id: 'parent',
      name: t('parent'),
      keys: ['parent'],
      show: ({ parent }) => (parent ? <Name of={parent.name} /> : '—'),
    },
    {
      id: 'economy',
      name: t('economy'),
      keys: ['economy'],
      show: ({ economy }) => named(economies, economy),
    },
  ];
}
