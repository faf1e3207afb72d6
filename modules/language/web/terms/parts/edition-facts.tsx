import { LangRun } from '../../../../../kernel/web/i18n/lang-run.tsx';
import { Missing } from '../../../../../kernel/web/i18n/missing.tsx';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Facts } from '../../../../../kernel/web/kit/facts.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import type { ConceptEdition } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';

/** What a concept means, where that is from, and what to mind. */
export function EditionFacts({ of: { definition, source, note } }: { of: ConceptEdition }) {
  const t = useText(languageTexts);
  const { zh, en } = definition;
  return (
    <Section title={t('terms.definition')}>
      {zh || en ? (
        <div className="facing concept-definition">
          <p>{zh ? <LangRun lang="zh">{zh}</LangRun> : <Missing lang="zh" />}</p>
          <p>{en ? <LangRun lang="en">{en}</LangRun> : <Missing lang="en" />}</p>
        </div>
      ) : (
        <Empty>{t('terms.noDefinition')}</Empty>
      )}
      {(note || source) && (
        <Facts
          of={[
            ...(note ? [{ name: t('terms.note'), value: note }] : []),
            ...(source ? [{ name: t('terms.source'), value: source }] : []),
          ]}
        />
      )}
    </Section>
  );
}
