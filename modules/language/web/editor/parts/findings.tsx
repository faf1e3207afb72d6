import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { FindingItem, FindingList } from '../../../../../kernel/web/kit/finding-list.tsx';
import { useKey } from '../../../../../kernel/web/kit/keys.tsx';
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

/** What is amiss in the translation as it stands, and how it is mended: the first that can be, by one key. */
export function Findings({ at }: { at: Segment }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const { writing, takeText, findings } = useEditor();
  const text = writing?.get().text ?? at.target ?? '';
  const faults = text === '' ? [] : tagFaults(at.source, text);
  // Tags are told here tag by tag.
  const found = findings.of(at).filter(({ check }) => check !== 'language.segment-tags');
  const tagsMended = () => takeText(mendTags(at.source, text));
  const first = found.find(({ fix }) => fix !== undefined);
  const mendFirst = faults.length > 0 ? tagsMended : first && (() => takeText(first.fix!));
  useKey('Alt+R', t('editor.mend'), () => (writing && mendFirst ? mendFirst() : false));
  const keyed = (isFirst: boolean) => writing && isFirst && <kbd>Alt R</kbd>;
  return (
    <Section title={t('editor.findings')} className="ed-part">
      {faults.length + found.length === 0 && <Empty>{t('editor.findingsNone')}</Empty>}
      {faults.length > 0 && (
        <>
          <ol className="ed-findings">
            {faults.map(({ fault, tag }) => (
              <li key={`${fault} ${tag}`}>
                <StateMark mark="error">{t(words[fault], { tag })}</StateMark>
              </li>
            ))}
          </ol>
          {writing && (
            <Button small onClick={tagsMended}>
              {t('editor.mendTags')} {keyed(true)}
            </Button>
          )}
        </>
      )}
      <FindingList>
        {found.map((finding, n) => (
          <FindingItem
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name but their place in the list
            key={n}
            finding={{ ...finding, fixLabel: undefined }}
          >
            {writing && finding.fix !== undefined && (
              <Button small onClick={() => takeText(finding.fix!)}>
                {finding.fixLabel ? say(finding.fixLabel) : t('editor.mend')}{' '}
                {keyed(faults.length === 0 && finding === first)}
              </Button>
            )}
          </FindingItem>
        ))}
      </FindingList>
    </Section>
  );
}
