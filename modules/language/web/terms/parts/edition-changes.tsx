import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { FieldChanges } from '../../../../../kernel/web/kit/field-changes.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import type { ConceptEdition } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { editionChanges } from '../edition-changes.ts';

/** What the change that waits would change in what is in force. */
export function EditionChanges({ current, proposed }: { current: ConceptEdition; proposed: ConceptEdition }) {
  const t = useText(languageTexts);
  const changes = editionChanges(current, proposed, {
    field: named('field'),
    definition: named('definition'),
    source: named('source'),
    note: named('note'),
    picture: named('picture'),
  });
  return (
    <Section title={t('terms.changes')} className="concept-changes">
      {changes.length === 0 ? <Empty>{t('terms.sameWords')}</Empty> : <FieldChanges of={changes} />}
    </Section>
  );
}

function named(key: 'field' | 'definition' | 'source' | 'note' | 'picture'): Both {
  return { zh: languageTexts.zh.terms[key], en: languageTexts.en.terms[key] };
}
