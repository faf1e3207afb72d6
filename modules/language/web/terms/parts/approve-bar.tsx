import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { useToast } from '../../../../../kernel/web/kit/toast.tsx';
import type { Choice } from '../../../../../kernel/web/kit/use-choice.ts';
import { approveConcepts } from '../../../contract/term-files.ts';
import type { Concept } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { mayBeApproved } from './concept-table.tsx';

/** Approving many at once: stands above the table while some of those shown wait for this person. */
export function ApproveBar({ choice, shown }: { choice: Choice<Concept>; shown: readonly Concept[] }) {
  const t = useText(languageTexts);
  const tell = useToast();
  const approve = useWrite(approveConcepts);
  const waiting = shown.filter(mayBeApproved);
  // Somebody may have approved or taken back one that was chosen.
  const rows = choice.rows.filter(mayBeApproved);
  if (waiting.length === 0) return null;
  const all = waiting.every(({ id }) => choice.has(id));
  async function approveThem() {
    const concepts = rows.map(({ id, version }) => ({ conceptId: id, version }));
    if (!(await approve.send({ concepts }))) return;
    choice.set([]);
    tell({ say: { zh: languageTexts.zh.terms.approved, en: languageTexts.en.terms.approved } });
  }
  return (
    <section className="bulk-bar" aria-label={t('terms.bulk.label')}>
      <label>
        <input type="checkbox" checked={all} onChange={() => choice.set(all ? [] : waiting)} />{' '}
        {t('terms.bulk.all', { count: waiting.length })}
      </label>
      {rows.length > 0 && (
        <>
          <span role="status">{t('terms.bulk.chosen', { count: rows.length })}</span>
          <Button small look="primary" busy={approve.sending} onClick={() => void approveThem()}>
            {t('terms.approve')}
          </Button>
        </>
      )}
      {approve.refusal && <RefusalSay refusal={approve.refusal} />}
    </section>
  );
}
