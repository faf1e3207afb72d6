import { useState } from 'react';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { Button, ButtonLink } from '../../../../../kernel/web/kit/button.tsx';
import { useDraft } from '../../../../../kernel/web/kit/draft.ts';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import { WaitBar } from '../../../../../kernel/web/kit/wait-bar.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { requestJob } from '../../../contract/job-steps.ts';
import { languageTexts } from '../../texts.ts';
import { NewJobFields } from '../parts/new-job-fields.tsx';
import { emptyJob, sentJob } from '../parts/typed-job.ts';

/** Asking for a translation; then straight to its page. */
export function Page(_: PageProps) {
  const t = useText(languageTexts);
  const go = useGo();
  const write = useWrite(requestJob);
  const draft = useDraft('language.newJob', emptyJob);
  const [files, take] = useState<File[]>([]);
  async function send() {
    const job = await write.send(await sentJob(draft.value, files));
    if (!job) return;
    draft.drop();
    go(`/translation/jobs/${job.id}`, { replace: true });
  }
  return (
    <>
      <PageHead
        kicker={[
          <AppLink key="list" to="/translation">
            {t('jobs.page.kind')}
          </AppLink>,
        ]}
        title={{ zh: '请翻译室翻译', en: 'Ask for a translation' }}
        single
      />
      <p className="about">{t('jobs.form.about')}</p>
      <div className="centre-form">
        <Form id="job" refusal={write.refusal} onSend={() => void send()} draft={draft}>
          <NewJobFields
            draft={draft}
            files={files}
            take={(chosen) => {
              write.forget();
              take(chosen);
            }}
          />
          <div className="job-form-steps">
            <Button type="submit" look="seal" busy={write.sending}>
              {t('jobs.form.send')}
            </Button>
            <ButtonLink to="/translation">{t('jobs.form.toList')}</ButtonLink>
          </div>
          {write.sending && (
            <div className="working">
              <WaitBar small />
              <p role="status">{t('jobs.form.working')}</p>
            </div>
          )}
        </Form>
      </div>
    </>
  );
}
