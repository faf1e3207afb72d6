import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Severity, severity } from '../../../../../kernel/contract/findings.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { useFindingCount } from '../../../../../kernel/web/kit/finding-list.tsx';
import type { Present, Segment } from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import { SegmentField } from './segment-field.tsx';
import { SegmentRow } from './segment-row.tsx';
import { useEditor } from './use-editor.ts';

/** Room kept free above and below the segment one is in: for the band that stays on top, and to see what follows. */
const above = 150;
const below = 200;
const nobody: readonly Present[] = [];

/** All segments, of which only those on the screen are drawn. */
export function SegmentList() {
  const t = useText(languageTexts);
  const { shown, segments, at, head, people, mayWrite, go, findings, round } = useEditor();
  const count = useFindingCount();
  const list = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const top = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    setMargin((known) => (Math.abs(known - top) > 1 ? top : known));
  });
  const virtual = useWindowVirtualizer({
    count: shown.length,
    estimateSize: (n) => heightOf(shown[n]!),
    getItemKey: (n) => shown[n]!.id,
    overscan: 4,
    scrollMargin: margin,
    scrollPaddingStart: above,
    scrollPaddingEnd: below,
    indexAttribute: 'data-row',
  });
  const row = shown.findIndex((one) => one.id === at?.id);
  useEffect(() => {
    if (row >= 0) virtual.scrollToIndex(row, { align: 'auto' });
  }, [row, virtual]);
  const onGo = useRefCallback(go);
  if (shown.length === 0) return <Empty>{t(segments.length === 0 ? 'editor.noWords' : 'editor.none')}</Empty>;
  return (
    <ol
      ref={list}
      className="ed-rows"
      style={{ height: virtual.getTotalSize() }}
      aria-label={t('editor.segments')}
    >
      {virtual.getVirtualItems().map((item) => {
        const segment = shown[item.index]!;
        const here = segment.id === at?.id;
        const found = findings.of(segment);
        const others = people.filter(({ segmentId }) => segmentId === segment.id);
        return (
          <SegmentRow
            key={item.key}
            segment={segment}
            row={item.index}
            top={item.start - margin}
            from={head.from}
            to={head.to}
            here={here}
            mayWrite={mayWrite}
            others={others.length === 0 ? nobody : others}
            found={count(found)}
            gravest={gravestOf(found)}
            measure={virtual.measureElement}
            onGo={onGo}
          >
            {here && mayWrite && !segment.locked ? (
              <SegmentField key={`${segment.id} ${round}`} />
            ) : undefined}
          </SegmentRow>
        );
      })}
    </ol>
  );
}

/** The same function all along, which does what the latest one does. */
function useRefCallback<A extends unknown[]>(act: (...args: A) => void): (...args: A) => void {
  const latest = useRef(act);
  latest.current = act;
  const [same] = useState(
    () =>
      (...args: A) =>
        latest.current(...args),
  );
  return same;
}

function gravestOf(found: readonly { severity: Severity }[]): Severity | null {
  return severity.options.find((one) => found.some((finding) => finding.severity === one)) ?? null;
}

function heightOf({ source, target }: Segment): number {
  const lines = (text: string) => Math.ceil(text.length / (/\p{Script=Han}/u.test(text) ? 22 : 44));
  return 52 + Math.max(lines(source), lines(target ?? ''), 1) * 25;
}
