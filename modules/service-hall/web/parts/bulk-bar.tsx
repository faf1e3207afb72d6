import { useState } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import type { Choice } from '../../../../kernel/web/kit/use-choice.ts';
import type { CaseRow } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import type { BulkStep } from './use-bulk.ts';

/** What may be done with several cases at once: stands above the table while rows are chosen. */
export function BulkBar({ choice, shown }: { choice: Choice<CaseRow>; shown: CaseRow[] }) {
  const t = useText(hallTexts);
  const [asking, ask] = useState<BulkStep['take'] | null>(null);
  const { rows } = choice;
  if (shown.length === 0 && rows.length === 0) return null;
  const all = shown.length > 0 && shown.every(({ id }) => choice.has(id));
  return (
    <section className="bulk-bar" aria-label={t('bulk.label')}>
      <label>
        <input type="checkbox" checked={all} onChange={() => choice.set(all ? [] : shown)} /> {t('bulk.all')}
      </label>
      {rows.length > 0 && (
        <>
          <span role="status">{t('bulk.chosen', { count: rows.length })}</span>
          {steps.map((take) => (
            <Button key={take} small onClick={() => ask(take)}>
              {t(`bulk.${take}.name`)}
            </Button>
          ))}
          <Button small look="quiet" onClick={() => choice.set([])}>
            {t('bulk.none')}
          </Button>
        </>
      )}
      {asking && <BulkDialog take={asking} choice={choice} onClose={() => ask(null)} />}
    </section>
  );
}

const steps = ['assign', 'accept', 'advance'] as const;
