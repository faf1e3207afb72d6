import { useState } from 'react';
import { Said } from '../../../../kernel/web/i18n/said.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { decideRepair } from '../../contract/release.ts';
import type { MadeRepair } from '../../contract/text.ts';
import { pressTexts } from '../texts.ts';
import type { RepairGroup } from './repair-groups.ts';
import { RepairPlace, RepairReason, RepairWords } from './repair-words.tsx';
import { useWork } from './use-release-work.ts';

/** A repair nobody is certain of is a question: the change, why it is thought of, and the two answers. */
export function RepairQuestion({ n, repair }: { n: number; repair: MadeRepair }) {
  const t = useText(pressTexts);
  const { may, decide, busy } = useDecision();
  return (
    <li className="unsure">
      <RepairPlace repair={repair} />
      <span>
        <StateMark mark="late">{t('repairs.unsure')}</StateMark>&ensp;
        <RepairWords repair={repair} />{' '}
        <span className="cap">
          <Said of={repair.message} />
        </span>
      </span>
      {may && (
        <span className="answers">
          <Button small busy={busy} onClick={() => void decide([n], 'make')}>
            {t('repairs.repair')}
          </Button>
          <Button small look="quiet" busy={busy} onClick={() => void decide([n], 'leave')}>
            {t('repairs.leave')}
          </Button>
        </span>
      )}
    </li>
  );
}

/** A repair that was made, or refused; the same one in several places is one line that can be opened. */
export function Repaired({ group: { numbers, one } }: { group: RepairGroup }) {
  const t = useText(pressTexts);
  const [opened, open] = useState(false);
  const { text } = useWork().release;
  const several = numbers.length > 1;
  return (
    <>
      <li>
        <RepairPlace repair={one} />
        <span>
          {one.status === 'left' && (
            <>
              <StateMark mark="refused">{t('repairs.left')}</StateMark>&ensp;
            </>
          )}
          <RepairWords repair={one} /> <RepairReason repair={one} />
          {several && (
            <Button
              small
              look="quiet"
              className="places"
              aria-expanded={opened}
              onClick={() => open(!opened)}
            >
              {opened ? t('repairs.less') : t('repairs.places', { count: numbers.length })}
            </Button>
          )}
        </span>
        <Turn numbers={numbers} status={one.status} />
      </li>
      {opened &&
        numbers.map((n) => (
          <li key={n} className="one-place">
            <RepairPlace repair={text.repairs[n]!} />
            <RepairWords repair={text.repairs[n]!} />
            <Turn numbers={[n]} status={one.status} />
          </li>
        ))}
    </>
  );
}

/** Refuses what was made, makes what was refused. */
function Turn({ numbers, status }: { numbers: number[]; status: MadeRepair['status'] }) {
  const t = useText(pressTexts);
  const { may, decide, busy } = useDecision();
  if (!may) return null;
  const count = numbers.length;
  const made = status === 'made';
  const label = made
    ? count > 1
      ? t('repairs.refuseAll', { count })
      : t('repairs.refuse')
    : count > 1
      ? t('repairs.makeAll', { count })
      : t('repairs.make');
  return (
    <Button small look="quiet" busy={busy} onClick={() => void decide(numbers, made ? 'leave' : 'make')}>
      {label}
    </Button>
  );
}

/** Decides repairs one after the other, each on the version the one before made; the first refusal ends it. */
function useDecision() {
  const { release, send, busy } = useWork();
  async function decide(numbers: readonly number[], decision: 'make' | 'leave') {
    for (const repair of numbers) if (!(await send(decideRepair, { repair, decision }, 'repairs'))) return;
  }
  return { may: release.abilities['edit'] === true, decide, busy: busy === 'repairs' };
}
