import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import type { AlignedBead } from '../../../contract/alignments.ts';
import { languageTexts } from '../../texts.ts';
import { BeadRow } from './bead-row.tsx';
import { useExplained } from './use-explained.ts';
import { useWork, useWorkView } from './use-work.ts';

/** Room kept free above and below the bead one is at: for the band that stays on top, and to see what follows. */
const above = 170;
const below = 90;
/** Letters that stand in a line of a side, about; it is measured as soon as it is drawn. */
const perLine: Record<Lang, number> = { zh: 24, en: 50 };

/** All beads, of which only those on the screen are drawn. */
export function BeadList() {
  const t = useText(languageTexts);
  const { workspace } = useWork();
  const { beads, shown, at, side, cutting, lost } = useWorkView();
  const marked = useExplained()?.marked ?? null;
  const list = useRef<HTMLOListElement>(null);
  const margin = useTopOf(list, lost.length);
  const virtual = useWindowVirtualizer({
    count: shown.length,
    estimateSize: (n) => heightOf(beads[shown[n]!]!),
    getItemKey: (n) => beads[shown[n]!]!.id,
    overscan: 4,
    scrollMargin: margin,
    scrollPaddingStart: above,
    scrollPaddingEnd: below,
    indexAttribute: 'data-row',
  });
  const row = shown.indexOf(at);
  // Opening the page begins at its head, not at its list: one is led along from the first move on.
  const [begun] = useState(at);
  const moved = useRef(false);
  if (at !== begun) moved.current = true;
  useEffect(() => {
    if (moved.current) virtual.scrollToIndex(row, { align: 'auto' });
  }, [row, virtual]);
  const go = useCallback(
    (n: number, chosen?: Lang) => {
      if (n !== workspace.get().at) workspace.go(n);
      if (chosen && chosen !== workspace.get().side) workspace.choose(chosen);
    },
    [workspace],
  );
  return (
    <ol
      ref={list}
      className="al-beads"
      style={{ height: virtual.getTotalSize() }}
      aria-label={t('alignments.sentences')}
    >
      {virtual.getVirtualItems().map((item) => {
        const n = shown[item.index]!;
        const here = n === at;
        return (
          <BeadRow
            key={item.key}
            bead={beads[n]!}
            n={n}
            row={item.index}
            of={beads.length}
            top={item.start - margin}
            here={here}
            led={here && moved.current}
            side={here ? side : 'en'}
            cutting={here ? cutting : null}
            marked={here ? marked : null}
            measure={virtual.measureElement}
            onGo={go}
          />
        );
      })}
    </ol>
  );
}

/** How far down the page the list begins: measured again when what stands above it changes, or the window does. */
function useTopOf(list: RefObject<HTMLElement | null>, above: number): number {
  const [top, setTop] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands above pushes the list down
  useLayoutEffect(() => {
    const measure = () => setTop(list.current?.offsetTop ?? 0);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [list, above]);
  return top;
}

function heightOf({ zh, en }: AlignedBead): number {
  const lines = (sentences: AlignedBead['zh'], lang: Lang) =>
    Math.ceil(sentences.reduce((sum, { text }) => sum + text.length, 0) / perLine[lang]);
  return 25 + Math.max(lines(zh, 'zh') * 26, lines(en, 'en') * 23, 40);
}
