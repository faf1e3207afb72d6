import { useRef } from 'react';
import { base64Of } from '../../../../../kernel/web/api/base64-of.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { Moment } from '../../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button, ButtonLink } from '../../../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { type Column, Table } from '../../../../../kernel/web/kit/table.tsx';
import { WaitBar } from '../../../../../kernel/web/kit/wait-bar.tsx';
import { replaceSource } from '../../../contract/job-steps.ts';
import type { Job, JobFile } from '../../../contract/jobs.ts';
import { filePage } from '../../exchange/addresses.ts';
import { TakeAlong } from '../../exchange/parts/take-along.tsx';
import { languageTexts } from '../../texts.ts';
import { JobFar } from './job-far.tsx';

/** The files of a job: how far each is, its source in every version, what was delivered of it, a new version. */
export function FilesSection({ of }: { of: Job }) {
  const t = useText(languageTexts);
  const write = useWrite(replaceSource);
  async function bring(fileId: string, file: File) {
    const sent = { name: file.name, base64: await base64Of(file) };
    await write.send({ jobId: of.id, version: of.version, fileId, file: sent });
  }
  const columns: Column<JobFile>[] = [
    {
      id: 'name',
      head: t('jobs.page.files'),
      names: true,
      cell: (file) => (
        <>
          <FileName of={file} />
          <TakeAlong fileId={file.id} mayReturn={of.abilities['write'] === true} />
        </>
      ),
    },
    { id: 'far', head: t('jobs.progress'), cell: ({ progress }) => <JobFar of={progress} long /> },
    {
      id: 'files',
      head: t('jobs.page.source'),
      cell: ({ versions, delivered }) => (
        <>
          <a href={versions[0]!.href} download>
            {t('jobs.page.source')}
          </a>
          {delivered && (
            <>
              {' · '}
              <a href={delivered} download>
                {t('jobs.page.translated')}
              </a>
            </>
          )}
        </>
      ),
    },
    {
      id: 'do',
      head: t('jobs.page.open'),
      unseen: true,
      cell: ({ id }) => (
        <>
          <ButtonLink small to={filePage(id)}>
            {t('jobs.page.open')}
          </ButtonLink>
          {of.abilities['replaceSource'] === true && (
            <NewVersion onFile={(file) => void bring(id, file)} busy={write.sending} />
          )}
        </>
      ),
    },
  ];
  return (
    <Section title={t('jobs.page.files')}>
      {write.refusal && <RefusalSay refusal={write.refusal} />}
      {write.sending && (
        <div className="working">
          <WaitBar small />
          <p role="status">{t('jobs.page.replacing')}</p>
        </div>
      )}
      <Table className="job-files" moving={false} columns={columns} rows={of.files} rowKey={({ id }) => id} />
    </Section>
  );
}

function FileName({ of: { name, current, versions } }: { of: JobFile }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const [latest, ...earlier] = versions;
  return (
    <>
      <span className="job-file-name">{name}</span>
      <span className="cap block">
        {t('jobs.page.versions', { count: current })} · {say(latest!.addedBy)} ·{' '}
        <Moment at={latest!.addedAt} />
      </span>
      {earlier.length > 0 && (
        <span className="cap block">
          {t('jobs.page.earlier')}{' '}
          {earlier.map(({ number, href }) => (
            <a key={number} href={href} download>
              {t('jobs.page.versions', { count: number })}
            </a>
          ))}
        </span>
      )}
    </>
  );
}

function NewVersion({ onFile, busy }: { onFile: (file: File) => void; busy: boolean }) {
  const t = useText(languageTexts);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button small look="quiet" busy={busy} onClick={() => input.current?.click()}>
        {t('jobs.page.replace')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.html,.htm,.txt,.xlf,.xliff"
        aria-label={t('jobs.page.replace')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // Emptied, so that the same file chosen again is another choice.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
