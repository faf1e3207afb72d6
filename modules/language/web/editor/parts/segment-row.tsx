import { memo } from 'react';
import type { Severity } from '../../../../../kernel/contract/findings.ts';
import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { severityMarks } from '../../../../../kernel/web/kit/finding-list.tsx';
import { type Mark, StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import type { SegmentState } from '../../../contract/jobs.ts';
import { type Present, type Segment, segmentStates } from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import { ChangedText } from './changed-text.tsx';
import { TaggedText } from './tagged-text.tsx';

const marks: Record<SegmentState, Mark> = {
  new: 'waiting',
  draft: 'on-time',
  translated: 'done',
  revised: 'done',
  checked: 'granted',
};

interface RowProps {
  segment: Segment;
  row: number;
  top: number;
  from: Lang;
  to: Lang;
  here: boolean;
  mayWrite: boolean;
  /** Who else is in it, by name. */
  others: readonly Present[];
  /** What is amiss, in words; the gravest of it. */
  found: string;
  gravest: Severity | null;
  measure: (element: HTMLElement | null) => void;
  onGo: (segmentId: string) => void;
  /** The field, in the row one is in. */
  children?: React.ReactNode;
}

/** A segment: its number and state, the source, the translation. The one that is worked on holds the field. */
export const SegmentRow = memo(function SegmentRow(props: RowProps) {
  const { segment, row, top, from, to, here, mayWrite, others, found, gravest, measure, onGo, children } =
    props;
  const t = useText(languageTexts);
  const say = useBoth();
  const n = segment.place + 1;
  const { target, agreed } = segment;
  return (
    <li
      ref={measure}
      data-row={row}
      className={['ed-row', `ed-${segment.kind}`].join(' ')}
      style={{ transform: `translateY(${top}px)` }}
      aria-current={here || undefined}
      aria-label={t('editor.segment', { n })}
    >
      <div className="ed-number">
        <span className="figure">{n}</span>
      </div>
      <div className="ed-source" lang={langTag(from)}>
        <TaggedText text={segment.source} />
      </div>
      <div className="ed-target">
        {children ?? (
          <button
            type="button"
            className="ed-open"
            aria-label={target === null ? t(mayWrite ? 'editor.open' : 'editor.read', { n }) : undefined}
            onClick={() => onGo(segment.id)}
          >
            {target === null ? (
              <span className="ed-empty">{t('editor.empty')}</span>
            ) : (
              <span lang={langTag(to)}>
                {agreed === null ? (
                  <TaggedText text={target} />
                ) : (
                  <ChangedText agreed={agreed} target={target} />
                )}
              </span>
            )}
          </button>
        )}
        <p className="ed-about">
          <StateMark mark={marks[segment.state]}>{say(segmentStates[segment.state])}</StateMark>
          {gravest && <StateMark mark={severityMarks[gravest]}>{found}</StateMark>}
          {segment.locked && <span>{t('editor.locked')}</span>}
          {segment.match && (
            <span className="figure">
              {t(`editor.origin.${segment.match.origin}`, { score: segment.match.score ?? 0 })}
            </span>
          )}
          {segment.same > 1 && <span>{t('editor.same', { count: segment.same })}</span>}
          {segment.comments > 0 && <span>{t('editor.commentsOpen', { count: segment.comments })}</span>}
          {others.map(({ userId, name }) => (
            <span key={userId} className="ed-person">
              {t('editor.here', { name: say(name) })}
            </span>
          ))}
        </p>
      </div>
    </li>
  );
});
