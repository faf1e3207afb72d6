import { useState } from 'react';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { Choice } from '../../../../kernel/web/kit/use-choice.ts';
import type { CaseRow } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { StaffField } from './staff-field.tsx';
import { type BulkStep, type Outcome, useBulk } from './use-bulk.ts';

interface BulkDialogProps {
  take: BulkStep['take'];
  choice: Choice<CaseRow>;
  onClose: () => void;
}

/** One step for the cases chosen: asked once, carried out case by case, and what became of each. */
export function BulkDialog({ take, choice, onClose }: BulkDialogProps) {
  const t = useText(hallTexts);
  const bulk = useBulk();
  const [rows] = useState(choice.rows);
  const [to, setTo] = useState('');
  const now = rows.map((row) => choice.rows.find(({ id }) => id === row.id) ?? row);
  const done = rows.filter(({ id }) => bulk.outcomes.get(id) === 'done').length;
  const left = rows.length - done;
  function run() {
    void bulk.run(take === 'assign' ? { take, to: to || null } : { take }, now);
  }
  function close() {
    if (bulk.outcomes.size > 0) choice.set(now.filter(({ id }) => bulk.outcomes.get(id) !== 'done'));
    onClose();
  }
  return (
    <Dialog
      wide
      opened
      title={t(`bulk.${take}.title`, { count: rows.length })}
      onClose={bulk.running ? () => undefined : close}
      steps={
        left > 0 && (
          <Button look="primary" busy={bulk.running} onClick={run}>
            {bulk.outcomes.size > 0 && !bulk.running
              ? t('bulk.again', { count: left })
              : t(`bulk.${take}.go`, { count: rows.length })}
          </Button>
        )
      }
    >
      <p className="dialog-about">{t(`bulk.${take}.about`)}</p>
      {take === 'assign' && (
        <Form id="bulk" refusal={null} onSend={run}>
          <StaffField value={to} onValue={setTo} />
        </Form>
      )}
      {bulk.outcomes.size > 0 && <p role="status">{t('bulk.result', { done, count: rows.length, left })}</p>}
      <ul className="bulk-list">
        {now.map((row) => (
          <BulkLine key={row.id} row={row} outcome={bulk.outcomes.get(row.id)} running={bulk.running} />
        ))}
      </ul>
    </Dialog>
  );
}

function BulkLine({
  row: { number, title },
  outcome,
  running,
}: {
  row: CaseRow;
  outcome: Outcome | undefined;
  running: boolean;
}) {
  const t = useText(hallTexts);
  const say = useBoth();
  return (
    <li>
      <span>
        <span className="n">{number ?? t('list.noNumber')}</span> {say(title)}
      </span>
      {outcome === undefined ? (
        <span className="dim">{running ? t('bulk.waits') : t('bulk.ready')}</span>
      ) : outcome === 'done' ? (
        <StateMark mark="done">{t('bulk.done')}</StateMark>
      ) : (
        <StateMark mark="refused">{t('bulk.notDone', { why: say(outcome.say) })}</StateMark>
      )}
    </li>
  );
}
