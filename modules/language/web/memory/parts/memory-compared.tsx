import { Pair } from '../../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import type { ComparedField } from '../../../../../kernel/web/kit/stale-compare.tsx';
import { languageTexts } from '../../texts.ts';
import type { MemoryDraft } from './memory-draft.ts';

/** The fields of a memory's form, as two versions of them are compared. */
export function useMemoryFields(): ComparedField<MemoryDraft>[] {
  const t = useText(languageTexts);
  return [
    { id: 'name', name: t('memory.name'), keys: ['zh', 'en'], show: (draft) => <Pair of={draft} /> },
    {
      id: 'purpose',
      name: t('memory.purpose'),
      keys: ['purpose'],
      show: ({ purpose }) => purpose || '—',
    },
    {
      id: 'client',
      name: t('memory.client'),
      keys: ['client'],
      show: ({ client }) => client || t('memory.anyClient'),
    },
    { id: 'penalty', name: t('memory.penalty'), keys: ['penalty'], show: ({ penalty }) => penalty },
    {
      id: 'shared',
      name: t('memory.who'),
      keys: ['shared'],
      show: ({ shared }) => t(shared ? 'memory.shared' : 'memory.translatorsOnly'),
    },
  ];
}
