import { memo, useEffect, useRef } from 'react';
import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import type { AlignedBead } from '../../../contract/alignments.ts';
import { languageTexts } from '../../texts.ts';
import type { Cutting } from '../workspace/workspace.ts';
import { BeadSide } from './bead-side.tsx';
import { BeadTie } from './bead-tie.tsx';
import type { Marked } from './marked-words.ts';

interface BeadRowProps {
  bead: AlignedBead;
  n: number;
  /** Its number among the beads shown. */
  row: number;
  of: number;
  /** Pixels from the top of the list. */
  top: number;
  here: boolean;
  /** One was led here, and so is the focus. */
  led: boolean;
  side: Lang;
  cutting: Cutting | null;
  marked: Marked | null;
  measure: (element: HTMLLIElement | null) => void;
  onGo: (n: number, side?: Lang) => void;
}

/** A bead: Chinese, the tie with how sure it is, English. The one one is at has the focus. */
export const BeadRow = memo(function BeadRow(props: BeadRowProps) {
  const { bead, n, row, of, top, here, led, side, cutting, marked, measure, onGo } = props;
  const t = useText(languageTexts);
  const own = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (led && mayTakeFocus()) own.current?.focus({ preventScroll: true });
  }, [led]);
  return (
    <li
      ref={(element) => {
        own.current = element;
        measure(element);
      }}
      data-row={row}
      className={bead.locked ? 'al-bead locked' : 'al-bead'}
      style={{ transform: `translateY(${top}px)` }}
      aria-label={t('alignments.one', { n: n + 1, of })}
      aria-current={here || undefined}
      aria-setsize={of}
      aria-posinset={n + 1}
      tabIndex={here ? 0 : -1}
      onFocus={() => onGo(n)}
    >
      {(['zh', 'en'] as const).map((lang) => (
        <BeadSide
          key={lang}
          bead={bead}
          lang={lang}
          chosen={here && side === lang}
          cutting={here && cutting?.lang === lang ? cutting : null}
          marked={here ? marked : null}
          onChoose={() => onGo(n, lang)}
        />
      ))}
      <BeadTie bead={bead} />
    </li>
  );
});

/** The focus goes along with the bead, but is not taken from a button, a field or a dialog. */
function mayTakeFocus(): boolean {
  return !document.activeElement?.closest('a[href], button, input, select, textarea, [role="dialog"]');
}
