import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { LineState } from '../../contract/card-states.ts';
import { hallTexts } from '../texts.ts';

/** Days of the whole plot; what takes longer touches its end. */
const whole = 120;
const wide = 200;

interface DaysPlotProps {
  days: number;
  state: LineState;
  slow: boolean;
  median: number | null;
  n: number;
}

/** Days waited or taken, drawn against the median of past cases. Its figures stand beside it. */
export function DaysPlot({ days, state, slow, median, n }: DaysPlotProps) {
  const t = useText(hallTexts);
  const at = (value: number) => (Math.min(value, whole) / whole) * wide;
  const waits = state === 'pending';
  const label = t('holder.plot', { days, median: median ?? t('holder.unknown'), count: n });
  return (
    <svg className="plot" viewBox={`0 0 ${wide} 20`} preserveAspectRatio="none" role="img" aria-label={label}>
      <line className="track" x1="0" x2={wide} y1="19.5" y2="19.5" />
      {waits && !slow ? (
        <rect className="bar-wait" x="0.75" y="6.5" width={Math.max(0.5, at(days) - 1.5)} height="7" />
      ) : (
        <rect className={slow ? 'bar-late' : 'bar'} x="0" y="7" width={Math.max(0.5, at(days))} height="6" />
      )}
      {median !== null && <line className="median" x1={at(median)} x2={at(median)} y1="3" y2="17" />}
    </svg>
  );
}

/** What the strokes of the plots mean. */
export function PlotLegend() {
  const t = useText(hallTexts);
  return (
    <p className="plot-legend">
      <span>
        <svg viewBox="0 0 28 12" aria-hidden="true">
          <rect x="0" y="3" width="28" height="6" fill="var(--ink-3)" />
        </svg>
        {t('holder.legendDone')}
      </span>
      <span>
        <svg viewBox="0 0 28 12" aria-hidden="true">
          <rect
            x=".75"
            y="3"
            width="26.5"
            height="6.5"
            fill="none"
            stroke="var(--waiting)"
            strokeWidth="1.5"
            strokeDasharray="3 2"
          />
        </svg>
        {t('holder.legendWait')}
      </span>
      <span>
        <svg viewBox="0 0 28 12" aria-hidden="true">
          <rect x="0" y="3" width="28" height="6" fill="var(--late)" />
        </svg>
        {t('holder.legendSlow')}
      </span>
      <span>
        <svg viewBox="0 0 28 12" aria-hidden="true">
          <path d="M14 0v12" stroke="var(--ink)" strokeWidth="2" />
        </svg>
        {t('holder.legendMedian')}
      </span>
    </p>
  );
}
