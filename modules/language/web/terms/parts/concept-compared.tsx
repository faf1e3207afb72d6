import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import type { ComparedField } from '../../../../../kernel/web/kit/stale-compare.tsx';
import { termStatuses } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import type { ConceptDraft } from '../concept-draft.ts';
import { TermRun } from './term-run.tsx';

/** The fields of a concept's form, as two versions of them are compared; its terms are chosen together. */
export function useConceptFields(): ComparedField<ConceptDraft>[] {
  const t = useText(languageTexts);
  const plain = (id: 'field' | 'source' | 'note'): ComparedField<ConceptDraft> => ({
    id,
    name: t(`terms.${id}`),
    keys: [id],
    show: (draft) => draft[id] || '—',
  });
  return [
    { id: 'terms', name: t('terms.terms'), keys: ['terms'], show: ({ terms }) => <Terms of={terms} /> },
    {
      id: 'definition',
      name: t('terms.definition'),
      keys: ['definitionZh', 'definitionEn'],
      show: ({ definitionZh, definitionEn }) =>
        [definitionZh, definitionEn].filter(Boolean).join(' · ') || '—',
    },
    plain('field'),
    plain('source'),
    plain('note'),
  ];
}

function Terms({ of }: { of: ConceptDraft['terms'] }) {
  const say = useBoth();
  return (
    <ul>
      {of.map(({ key, lang, text, status }) => (
        <li key={key}>
          <TermRun lang={lang} text={text} /> <span className="cap">{say(termStatuses[status])}</span>
        </li>
      ))}
    </ul>
  );
}
