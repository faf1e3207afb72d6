import { useState } from 'react';
import type { Finding } from '../../../../../kernel/contract/findings.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { LongTextField } from '../../../../../kernel/web/kit/field.tsx';
import { FindingItem, FindingList, useFindingCount } from '../../../../../kernel/web/kit/finding-list.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { checkJob, waiveJobFinding } from '../../../contract/job-steps.ts';
import type { Job } from '../../../contract/jobs.ts';
import { languageTexts } from '../../texts.ts';
import { JobStepDialog } from './job-step-dialog.tsx';

/** What the checks found last in the files of a job, each at its segment. */
export function FindingsSection({ of }: { of: Job }) {
  const t = useText(languageTexts);
  const count = useFindingCount();
  const write = useWrite(checkJob);
  const [checked, check] = useState(false);
  const [waiving, waive] = useState<number | null>(null);
  async function look() {
    if (await write.send({ jobId: of.id })) check(true);
  }
  const mayCheck = of.abilities['write'] === true;
  if (of.findings.length === 0 && !mayCheck) return null;
  return (
    <Section
      title={t('jobs.page.findings')}
      note={count(of.findings.filter(({ waived }) => !waived)) || undefined}
    >
      {write.refusal && <RefusalSay refusal={write.refusal} />}
      <FindingList>
        {of.findings.map((finding, at) => (
          <FindingItem
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name but their place in the list
            key={at}
            number={at + 1}
            finding={finding}
            placeTo={placeOf(finding)}
          >
            {of.abilities['deliver'] === true && !finding.waived && (
              <Button small look="quiet" onClick={() => waive(at)}>
                {t('jobs.page.waive')}
              </Button>
            )}
          </FindingItem>
        ))}
      </FindingList>
      {checked && of.findings.length === 0 && <p className="dim">{t('jobs.page.findingsNone')}</p>}
      {mayCheck && (
        <Button small busy={write.sending} onClick={() => void look()}>
          {t('jobs.page.check')}
        </Button>
      )}
      {waiving !== null && <WaiveDialog of={of} finding={waiving} onClose={() => waive(null)} />}
    </Section>
  );
}

function placeOf({ place }: Finding): string | undefined {
  const at = place as { file?: string; segment?: number } | undefined;
  return at?.file && `/translation/files/${at.file}?at=${at.segment ?? 0}`;
}

function WaiveDialog({ of, finding, onClose }: { of: Job; finding: number; onClose: () => void }) {
  const say = useBoth();
  const t = useText(languageTexts);
  return (
    <JobStepDialog
      id={`waive.${finding}`}
      of={of}
      contract={waiveJobFinding}
      title={t('jobs.page.waive')}
      about={say(of.findings[finding]!.message)}
      empty={{ reason: '' }}
      input={({ reason }) => ({ finding, reason })}
      onClose={onClose}
    >
      {({ value, change }) => (
        <LongTextField
          name="reason"
          label={t('jobs.field.reason')}
          rows={3}
          data-autofocus
          value={value.reason}
          onValue={(reason) => change({ reason })}
        />
      )}
    </JobStepDialog>
  );
}
