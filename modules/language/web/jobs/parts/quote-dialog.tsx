import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { SelectField, TextField } from '../../../../../kernel/web/kit/field.tsx';
import { figureTyped } from '../../../../../kernel/web/kit/figure-typed.ts';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { analyseJob, quoteJob } from '../../../contract/job-steps.ts';
import { listMemories } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';
import type { AskProps } from './job-dialogs.tsx';
import { JobStepDialog } from './job-step-dialog.tsx';
import { BandTable } from './quote-section.tsx';

/** The quote: what the words come to against the memory that is chosen, the working days, perhaps a price. */
export function QuoteDialog(ask: AskProps) {
  const t = useText(languageTexts);
  const say = useBoth();
  const all = useRead(listMemories, {}).data?.items ?? [];
  const memories = all.filter(({ retired }) => retired === null);
  const { memory, quote } = ask.of;
  return (
    <JobStepDialog
      {...ask}
      id="quote"
      wide
      contract={quoteJob}
      title={t('jobs.step.quote')}
      about={t('jobs.about.quote')}
      empty={{
        memory: memory?.id ?? '',
        days: quote ? String(quote.days) : '',
        price: quote?.price ? String(quote.price / 100) : '',
      }}
      input={(typed) => ({
        memory: typed.memory || null,
        days: figureTyped(typed.days),
        price: typed.price.trim() === '' ? null : Math.round(Number(typed.price) * 100),
      })}
    >
      {({ value, change }) => (
        <>
          <SelectField
            name="memory"
            label={t('jobs.field.memory')}
            value={value.memory}
            onValue={(chosen) => change({ memory: chosen })}
            options={[
              { value: '', label: t('jobs.field.anyMemory') },
              ...memories.map(({ id, name }) => ({ value: id, label: say(name) })),
            ]}
          />
          <Reckoned jobId={ask.of.id} memory={value.memory} />
          <TextField
            name="days"
            label={t('jobs.field.days')}
            inputMode="numeric"
            value={value.days}
            onValue={(days) => change({ days })}
          />
          <TextField
            name="price"
            label={t('jobs.field.price')}
            optional
            inputMode="decimal"
            value={value.price}
            onValue={(price) => change({ price })}
          />
        </>
      )}
    </JobStepDialog>
  );
}

function Reckoned({ jobId, memory }: { jobId: string; memory: string }) {
  const read = useRead(analyseJob, { jobId, memory: memory || undefined }, { keepOld: true });
  return (
    <Loaded from={read} part>
      {(analysis) => <BandTable of={analysis} />}
    </Loaded>
  );
}
