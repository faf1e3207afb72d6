import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { SendButton } from '../../../../../kernel/web/public/form.tsx';
import type { Reading } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { FoundInEntry } from '../../../contract/case.ts';
import { useOwnPath } from './case-home.tsx';
import { applyTexts } from './texts.ts';

/** The version the page was made on: what somebody else changed meanwhile is not overwritten unseen. */
export function Version({ of }: { of: { version: number } }) {
  return <input type="hidden" name="version" value={of.version} />;
}

/** Save and go on; or leave it for later. */
export function SaveButtons({
  office,
  reading,
  of = applyTexts.saveOn,
}: {
  office: string;
  reading: Reading;
  of?: Both;
}) {
  const ownPath = useOwnPath();
  return (
    <p className="go">
      <SendButton reading={reading} of={of} look="b-seal" />
      <a className="b b-quiet" href={ownPath(office, reading, '/case')}>
        <Words reading={reading} of={applyTexts.toList} />
      </a>
    </p>
  );
}

const marks: Record<FoundInEntry['severity'], string> = {
  bad: 'st-error',
  doubtful: 'st-late',
  note: 'st-note',
};

interface FindingsProps {
  reading: Reading;
  of: readonly FoundInEntry[];
  /** The id of the element something found stands at. */
  field?: (at: string) => string;
}

/** What was found, each with the way to its field, and how to mend it. */
export function Findings({ reading, of, field }: FindingsProps) {
  if (of.length === 0) return null;
  return (
    <ul className="own-findings">
      {of.map(({ code, at, says, fix, severity }) => (
        <li key={`${code} ${at}`}>
          <span className={`st ${marks[severity]}`}>
            {at && field ? (
              <a href={`#${field(at)}`}>
                <Words reading={reading} of={says} />
              </a>
            ) : (
              <span>
                <Words reading={reading} of={says} />
              </span>
            )}
          </span>
          <span className="cap">
            <Lines reading={reading} of={fix} />
          </span>
        </li>
      ))}
    </ul>
  );
}
