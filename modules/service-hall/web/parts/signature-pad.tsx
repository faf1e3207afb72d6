import { type PointerEvent, useRef } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import type { Strokes } from '../../contract/receipts.ts';
import { hallTexts } from '../texts.ts';

interface SignaturePadProps {
  /** Whose signature it is, for who cannot see the frame. */
  label: string;
  value: Strokes;
  onValue: (value: Strokes) => void;
}

/** A frame to sign in with a pen, a finger or a mouse. */
export function SignaturePad({ label, value, onValue }: SignaturePadProps) {
  const t = useText(hallTexts);
  const drawing = useRef<Strokes[number] | null>(null);
  function begin(event: PointerEvent<SVGSVGElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = [pointOf(event)];
    onValue([...value, drawing.current]);
  }
  function goOn(event: PointerEvent<SVGSVGElement>) {
    if (!drawing.current || drawing.current.length >= mostPoints) return;
    drawing.current = [...drawing.current, pointOf(event)];
    onValue([...value.slice(0, -1), drawing.current]);
  }
  const end = () => {
    drawing.current = null;
  };
  return (
    <>
      <svg
        className="signature-pad"
        viewBox="0 0 1000 500"
        role="img"
        aria-label={t(value.length > 0 ? 'sign.drawnBy' : 'sign.frameOf', { whose: label })}
        onPointerDown={begin}
        onPointerMove={goOn}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <line className="signature-line" x1="60" x2="940" y1="400" y2="400" />
        <SignatureInk of={value} />
      </svg>
      {value.length > 0 && (
        <Button small look="quiet" onClick={() => onValue([])}>
          {t('sign.clear')}
        </Button>
      )}
    </>
  );
}

/** A signature as it was drawn, within a frame of 1000 by 500. */
export function SignatureInk({ of }: { of: Strokes }) {
  const path = of
    .map(
      ([[x, y] = [0, 0], ...rest]) =>
        `M${x} ${y / 2}${rest.map(([a, b]) => `L${a} ${b / 2}`).join('') || 'h1'}`,
    )
    .join('');
  return <path className="signature-ink" d={path} />;
}

/** As many as one line may hold: whoever draws longer lifts the pen. */
const mostPoints = 2000;

function pointOf({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): [number, number] {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [inThousandths((clientX - left) / width), inThousandths((clientY - top) / height)];
}

function inThousandths(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000);
}
