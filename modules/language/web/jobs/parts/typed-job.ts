import type { SentInputOf } from '../../../../../kernel/contract/operation.ts';
import { base64Of } from '../../../../../kernel/web/api/base64-of.ts';
import type { requestJob } from '../../../contract/job-steps.ts';
import type { JobKind } from '../../../contract/jobs.ts';

/** A request for a translation as it is typed; files are chosen anew each time. */
export interface TypedJob {
  zh: string;
  en: string;
  kind: JobKind;
  from: 'zh' | 'en';
  wantedBy: string;
  client: string;
  instructions: string;
  confidential: boolean;
  text: string;
}

export const emptyJob: TypedJob = {
  zh: '',
  en: '',
  kind: 'letter',
  from: 'zh',
  wantedBy: '',
  client: '',
  instructions: '',
  confidential: false,
  text: '',
};

/** What is sent of it, with the files read. */
export async function sentJob(
  typed: TypedJob,
  files: readonly File[],
): Promise<SentInputOf<typeof requestJob>> {
  const { zh, en, kind, from, wantedBy, client, instructions, confidential, text } = typed;
  return {
    title: { zh: zh.trim() || null, en: en.trim() || null },
    ...{ kind, from, wantedBy, confidential },
    to: from === 'zh' ? 'en' : 'zh',
    client: client.trim() || null,
    instructions: instructions.trim() || null,
    text: text.trim() ? text : null,
    files: await Promise.all(files.map(async (file) => ({ name: file.name, base64: await base64Of(file) }))),
  };
}
