import { buffer } from 'node:stream/consumers';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { keepFile } from '../../../../kernel/server/files/keep-file.ts';
import { getFile } from '../../../../kernel/server/files/queries.ts';
import { type TakenFile, takeBytes } from '../../../../kernel/server/files/take-file.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import { writeTranslation } from '../formats/exchange/write-translation.ts';
import { filesOfJob, type JobRecord, segmentsOfFile, versionsOfJob } from './queries.ts';
import type { JobTables } from './tables.ts';

/** A translated file made and stored; it is no job's until it is kept. */
export interface MadeFile {
  file: Id;
  name: string;
  taken: TakenFile;
}

/** Makes the translated files of a job, each from its source. Slow: for an operation's `prepare`. */
export async function makeFiles(preparing: Preparing, job: JobRecord): Promise<MadeFile[]> {
  const files = await preparing.read(async (ctx) => {
    const versions = await versionsOfJob(ctx, job.id);
    const rows = [];
    for (const file of await filesOfJob(ctx, job.id)) {
      const { source } = versions.find((one) => one.file === file.id && one.number === file.current)!;
      const { content } = await getFile(ctx, source);
      rows.push({ file, content, segments: await segmentsOfFile(ctx, file) });
    }
    return rows;
  });
  const made: MadeFile[] = [];
  for (const { file, content, segments } of files) {
    const source = await buffer(await preparing.files.store.open(preparing.office.code, content));
    const options = { name: file.name, from: job.from_lang, to: job.to_lang };
    const bytes = await writeTranslation(source, segments, options);
    made.push({
      file: file.id,
      name: nameIn(job.to_lang, file.name),
      taken: await takeBytes(preparing, bytes, 'translation'),
    });
  }
  return made;
}

/** `致辞.docx` → `致辞.en.docx` */
export function nameIn(lang: string, name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)}.${lang}${name.slice(dot)}` : `${name}.${lang}`;
}

/** Keeps the translated files with the job; what is translated is checked from now on. */
export async function keepFiles(ctx: Ctx, job: JobRecord, made: readonly MadeFile[]): Promise<void> {
  for (const { file, name, taken } of made) {
    const kept = await keepFile(ctx, { subject: { kind: 'translation-job', id: job.id }, taken, name });
    const { current } = await tables<JobTables>(ctx)
      .updateTable('language.job_file')
      .set({ delivered: kept.id })
      .where('office', '=', ctx.office.code)
      .where('id', '=', file)
      .returning('current')
      .executeTakeFirstOrThrow();
    await tables<JobTables>(ctx)
      .updateTable('language.segment')
      .set((row) => ({ state: 'checked', version: row('version', '+', 1) }))
      .where('office', '=', ctx.office.code)
      .where('file', '=', file)
      .where('file_version', '=', current)
      .where('locked', '=', false)
      .where('target', 'is not', null)
      .execute();
  }
}
