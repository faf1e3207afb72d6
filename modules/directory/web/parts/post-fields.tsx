import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { ComparedField } from '../../../../kernel/web/kit/stale-compare.tsx';
import { directoryTexts } from '../texts.ts';
import { type PostDraft, postInputOf } from './post-draft.ts';
import { Term } from './term.tsx';

/** The fields of a post's form, as two versions of them are compared. */
export function usePostFields(): ComparedField<PostDraft>[] {
  const t = useText(directoryTexts);
  return [
    {
      id: 'title',
      name: t('title'),
      keys: ['zh', 'en', 'how'],
      show: (draft) => <Pair of={postInputOf(draft).title} />,
    },
    {
      id: 'term',
      name: t('term'),
      keys: ['from', 'to'],
      show: ({ from, to }) => <Term from={from || null} to={to || null} />,
    },
  ];
}
