import { useBoth } from '../../../../kernel/web/i18n/use-text.ts';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { FoundInEntry } from '../../contract/case.ts';

const marks: Record<FoundInEntry['severity'], Mark> = { bad: 'error', doubtful: 'late', note: 'note' };

/** What was found in something entered or handed in, each with how it is mended. */
export function FoundList({ of }: { of: readonly FoundInEntry[] }) {
  const say = useBoth();
  if (of.length === 0) return null;
  return (
    <ul className="found">
      {of.map(({ code, at, severity, says, fix }) => (
        <li key={`${code} ${at}`}>
          <StateMark mark={marks[severity]}>{say(says)}</StateMark>
          <span className="cap block">{say(fix)}</span>
        </li>
      ))}
    </ul>
  );
}
