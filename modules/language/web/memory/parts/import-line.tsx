import type { Ability } from '../../../../../kernel/contract/abilities.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../../kernel/web/kit/ability-button.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { type Mark, StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import { WaitBar } from '../../../../../kernel/web/kit/wait-bar.tsx';
import {
  type ImportState,
  importFaults,
  importStates,
  type MemoryImport,
  stopImport,
} from '../../../contract/memory-imports.ts';
import { languageTexts } from '../../texts.ts';

const marks: Record<ImportState, Mark> = {
  waiting: 'waiting',
  running: 'mine',
  done: 'done',
  refused: 'error',
  stopped: 'refused',
};

/** One file on its way into a memory, or what it came to. */
export function ImportLine({ of, mayStop }: { of: MemoryImport; mayStop: Ability | undefined }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const stop = useWrite(stopImport);
  const open = of.state === 'waiting' || of.state === 'running';
  return (
    <li>
      <span className="file-kind" aria-hidden="true">
        TMX
      </span>
      <div className="file-what">
        <span className="file-name">{of.name}</span>{' '}
        <StateMark mark={marks[of.state]}>{say(importStates[of.state])}</StateMark>
        {open && of.units !== null && <WaitBar done={of.read} total={of.units} small />}
        {of.read > 0 && <p className="cap">{t('memory.importCame', counts(of))}</p>}
        {of.refusal && <p>{say(of.refusal)}</p>}
        <LeftOut of={of} />
        {stop.refusal && <RefusalSay refusal={stop.refusal} />}
      </div>
      {open && (
        <div className="file-steps">
          <AbilityButton
            ability={mayStop}
            small
            busy={stop.sending}
            onClick={() => void stop.send({ importId: of.id })}
          >
            {t('memory.stopImport')}
          </AbilityButton>
        </div>
      )}
    </li>
  );
}

function counts({ read, units, added, known, leftOut }: MemoryImport) {
  return {
    read: numberWords(read),
    units: numberWords(units ?? read),
    added: numberWords(added),
    known: numberWords(known),
    leftOut: numberWords(leftOut),
  };
}

/** What was left out, each by its line in the file. */
function LeftOut({ of: { faults, leftOut } }: { of: MemoryImport }) {
  const t = useText(languageTexts);
  const say = useBoth();
  if (faults.length === 0) return null;
  return (
    <details>
      <summary>{t('memory.leftOutSeen')}</summary>
      <ul className="cap">
        {faults.map(({ line, why }) => (
          <li key={line}>
            {t('memory.leftOutLine', { line: numberWords(line), why: say(importFaults[why]) })}
          </li>
        ))}
      </ul>
      {leftOut > faults.length && (
        <p className="cap">{t('memory.leftOutMore', { shown: numberWords(faults.length) })}</p>
      )}
    </details>
  );
}
