import { Fragment } from 'react';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import type { Segment } from '../../../contract/segments.ts';
import { withoutTags } from '../../../contract/tags.ts';
import { languageTexts } from '../../texts.ts';
import { useEditor } from './use-editor.ts';

/** The translation as a text to be read through, paragraph by paragraph; a sentence leads back to its segment. */
export function Preview({ onLeave }: { onLeave: () => void }) {
  const t = useText(languageTexts);
  const { segments, head } = useEditor();
  const paragraphs = Map.groupBy(segments, ({ paragraph }) => paragraph);
  return (
    <Section title={t('editor.previewTitle')} className="ed-preview">
      <p className="cap">{t('editor.previewAbout')}</p>
      <article lang={langTag(head.to)}>
        {[...paragraphs].map(([number, own]) => (
          <div key={number} className={`ed-p ed-p-${own[0]!.kind}`}>
            {own.map((one, n) => (
              <Fragment key={one.id}>
                {n > 0 && head.to === 'en' && ' '}
                <Sentence segment={one} onLeave={onLeave} />
              </Fragment>
            ))}
          </div>
        ))}
      </article>
    </Section>
  );
}

function Sentence({ segment, onLeave }: { segment: Segment; onLeave: () => void }) {
  const { go, head, at } = useEditor();
  const isOpen = segment.target === null;
  return (
    <button
      type="button"
      className={isOpen ? 'ed-s ed-s-open' : 'ed-s'}
      lang={isOpen ? langTag(head.from) : undefined}
      aria-current={segment.id === at?.id || undefined}
      onClick={() => {
        onLeave();
        go(segment.id);
      }}
    >
      {withoutTags(segment.target ?? segment.source)}
    </button>
  );
}
