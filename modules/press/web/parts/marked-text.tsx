import { Fragment } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { pressTexts } from '../texts.ts';
import type { Run } from './marks.ts';
import { findingId } from './use-pointer.ts';

/** A sentence with its places underlined and numbered like footnotes; the number is the finding's. */
export function MarkedText({ runs }: { runs: Run[] }) {
  return runs.map((run, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a sentence have no other name than their place
    <Marked key={n} run={run} />
  ));
}

function Marked({ run: { text, line, notes } }: { run: Run }) {
  const whole = (
    <>
      {text}
      {notes.length > 0 && (
        <sup>
          {notes.map((note, n) => (
            <Fragment key={note.number}>
              {n > 0 && ', '}
              <Note {...note} />
            </Fragment>
          ))}
        </sup>
      )}
    </>
  );
  if (line === null) return whole;
  return <span className={line === 'error' ? 'at-error' : 'at-warn'}>{whole}</span>;
}

function Note({ number, severity }: Run['notes'][number]) {
  const t = useText(pressTexts);
  return (
    <a className="ref" href={`#${findingId(number)}`} aria-label={t(`note.${severity}`, { number })}>
      {number}
    </a>
  );
}
