import { type KeyboardEvent, type MouseEvent, type Ref, useId } from 'react';
import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { type CutMove, movedCut } from '../workspace/cut-moves.ts';
import { TaggedText } from './tagged-text.tsx';

interface CutPlaceProps {
  label: string;
  lang: Lang;
  text: string;
  at: number;
  onMove: (at: number) => void;
  ref?: Ref<HTMLDivElement>;
}

const moves: Record<string, CutMove> = {
  ArrowLeft: 'back',
  ArrowRight: 'on',
  ArrowUp: 'clause-back',
  ArrowDown: 'clause-on',
  Home: 'first',
  End: 'last',
};

/** A text with the place where it is to be cut, which keys move and the mouse chooses. */
export function CutPlace({ label, lang, text, at, onMove, ref }: CutPlaceProps) {
  const id = useId();
  function press(event: KeyboardEvent) {
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onMove(movedCut(text, at, move));
  }
  const [before, behind] = [text.slice(0, at), text.slice(at)];
  return (
    <>
      <span id={id} className="ed-cut-label">
        {label}
      </span>
      <div
        ref={ref}
        role="slider"
        tabIndex={0}
        className="ed-cut-place"
        lang={langTag(lang)}
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={text.length}
        aria-valuenow={at}
        aria-valuetext={`${before} ‖ ${behind}`}
        onKeyDown={press}
        onClick={(event) => {
          const place = placeOf(event);
          // A place within a tag is none: the nearest one before it.
          if (place !== null) onMove(movedCut(text, place + 1, 'back'));
        }}
      >
        <TaggedText text={before} />
        <span className="ed-cut-mark" aria-hidden="true" />
        <TaggedText text={behind} />
      </div>
    </>
  );
}

/** Before which character of the text somebody pressed. */
function placeOf({ currentTarget: box, clientX, clientY }: MouseEvent<HTMLElement>): number | null {
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  if (!caret || !box.contains(caret.offsetNode)) return null;
  const range = document.createRange();
  range.setStart(box, 0);
  range.setEnd(caret.offsetNode, caret.offset);
  return range.toString().length;
}
