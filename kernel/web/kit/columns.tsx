import { type ReactNode, useId } from 'react';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';

interface ColumnsProps {
  /** Next steps: top of the margin; on a phone and in the source they come first. */
  steps?: ReactNode;
  work: ReactNode;
  /** Findings, history. */
  margin?: ReactNode;
}

/** The body of a record: the work on the left, next steps, findings and history in the margin. */
export function Columns({ steps, work, margin }: ColumnsProps) {
  const t = useText(houseTexts);
  const head = useId();
  return (
    <div className="columns">
      {steps && (
        <section className="steps sec" aria-labelledby={head}>
          <h2 id={head}>{t('steps')}</h2>
          <div className="do">{steps}</div>
        </section>
      )}
      <div className="work">{work}</div>
      {margin && <div className="margin">{margin}</div>}
    </div>
  );
}
