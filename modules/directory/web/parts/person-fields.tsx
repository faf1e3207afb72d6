import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { ComparedField } from '../../../../kernel/web/kit/stale-compare.tsx';
import { fullName } from '../../contract/person.ts';
import { directoryTexts } from '../texts.ts';
import { useChoices } from './choice-fields.tsx';
import { nameOf } from './name-draft.ts';
import type { PersonDraft } from './person-draft.ts';

/** The fields of a person's form, as two versions of them are compared. */
export function usePersonFields(): ComparedField<PersonDraft>[] {
  const t = useText(directoryTexts);
  const say = useBoth();
  const economies = new Map(useChoices()?.economies.map(({ code, name }) => [code, name]));
  return [
    {
      id: 'name',
      name: t('name'),
      keys: ['order', 'zhSurname', 'zhGiven', 'enSurname', 'enGiven', 'how', 'follows'],
      show: (draft) => <Pair of={fullName(nameOf(draft))} lead="zh" />,
    },
    {
      id: 'economy',
      name: t('economy'),
      keys: ['economy'],
      show: ({ economy }) => (economy ? say(economies.get(economy) ?? { zh: economy, en: economy }) : '—'),
    },
    { id: 'note', name: t('note'), keys: ['note'], show: ({ note }) => note || '—' },
  ];
}
