import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import type { Segment } from '../../../contract/segments.ts';
import { mendTags, type TagFault, tagFaults } from '../../../contract/tags.ts';
import { languageTexts } from '../../texts.ts';
import { useEditor } from './use-editor.ts';

const words = {
  missing: 'editor.tagMissing',
  unknown: 'editor.tagUnknown',
  twice: 'editor.tagTwice',
  crossed: 'editor.tagCrossed',
} as const satisfies Record<TagFault['fault'], string>;

/** What is amiss in the translation as it stands, and how it is mended. */
export function Findings({ at }: { at: Segment }) {
  const t = useText(languageTexts);
  const { writing, takeText } = useEditor();
  const text = writing?.get().text ?? at.target ?? '';
  const faults = text === '' ? [] : tagFaults(at.source, text);
  return (
    <Section title={t('editor.findings')} className="ed-part">
      {faults.length === 0 ? (
        <Empty>{t('editor.findingsNone')}</Empty>
      ) : (
        <>
          <ol className="ed-findings">
            {faults.map(({ fault, tag }) => (
              <li key={`${fault} ${tag}`}>
                <StateMark mark="error">{t(words[fault], { tag })}</StateMark>
              </li>
            ))}
          </ol>
          {writing && (
            <Button small onClick={() => takeText(mendTags(at.source, text))}>
              {t('editor.mendTags')}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
