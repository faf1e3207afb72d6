import { buffer } from 'node:stream/consumers';
import {
  describeFile as describeContract,
  listFiles as listContract,
  readPages as pagesContract,
  removeFile as removeContract,
  uploadFile as uploadContract,
} from '../../contract/files.ts';
import { type Ctx, tables } from '../context.ts';
import { demandVersion } from '../demand.ts';
import { type AnyOperation, implement, implementPrepared } from '../operation.ts';
import { keepFile } from './keep-file.ts';
import { pagePath, pdfType, sizesOfPdf } from './pdf-pages.ts';
import { demandFile, demandKeep, demandSeen, mayKeep } from './policy.ts';
import { type FileRow, filesOf, getFile, presentOne } from './queries.ts';
import type { Received } from './receive.ts';
import { removeRow } from './remove-row.ts';
import type { FileTables } from './tables.ts';
import { takeReceived } from './take-file.ts';

/** The files of a subject, for whoever sees it. */
const listFiles = implement(listContract, async (ctx, { kind, subjectId, use }) => {
  const ref = { kind, id: subjectId };
  await demandSeen(ctx, ref);
  return { files: await filesOf(ctx, ref, use), abilities: { keep: await mayKeep(ctx, ref) } };
});

/** The pages of a PDF as pictures, for whoever sees its subject. What is no PDF, or is locked or damaged, has none. */
const readPages = implementPrepared(
  pagesContract,
  async ({ read, files, office }, { fileId }) => {
    const row = await read(async (ctx) => {
      const found = await getFile(ctx, fileId);
      await demandFile(ctx, subjectOf(found), found.id);
      return found;
    });
    if (row.type !== pdfType) return null;
    return sizesOfPdf(await buffer(await files.store.open(office.code, row.content)));
  },
  async (_ctx, { fileId }, found) => ({
    count: found?.count ?? 0,
    pages: (found?.sizes ?? []).map((size, at) => ({ ...size, href: pagePath(fileId, at + 1) })),
  }),
);

/** Writes the words that go with a file: what a picture shows, for those who read and those who cannot see it. */
const describeFile = implement(describeContract, async (ctx, input) => {
  const row = await getFile(ctx, input.fileId);
  await demandKeep(ctx, subjectOf(row));
  demandVersion(await lockedVersion(ctx, row.id), input.version);
  const version = input.version + 1;
  await tables<FileTables>(ctx)
    .updateTable('kernel.file')
    .set({
      version,
      caption_zh: input.caption.zh,
      caption_en: input.caption.en,
      alt_zh: input.alt.zh,
      alt_en: input.alt.en,
    })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({ verb: 'files.described', subject: subjectOf(row), data: { file: row.id, version } });
  return presentOne(ctx, row.id);
});

/** Removes a file; its bytes are erased after the commit, unless another file has the same. */
const removeFile = implement(removeContract, async (ctx, { fileId }) => {
  const row = await getFile(ctx, fileId);
  await demandKeep(ctx, subjectOf(row));
  await removeRow(ctx, row);
  return { removed: row.id };
});

/** Brings a file that was received: looked at, made safe and stored before the transaction, kept within it. */
export function uploadOperation(received: Received): AnyOperation {
  return implementPrepared(
    uploadContract,
    (preparing, { use }) => takeReceived(preparing, received, use),
    async (ctx, { kind, subjectId, use, name }, taken) => {
      const subject = { kind, id: subjectId };
      await demandKeep(ctx, subject, use);
      return keepFile(ctx, { subject, taken, name });
    },
  );
}

function subjectOf(row: FileRow) {
  return { kind: row.subject_kind, id: row.subject_id };
}

async function lockedVersion(ctx: Ctx, id: string): Promise<number> {
  const { version } = await tables<FileTables>(ctx)
    .selectFrom('kernel.file')
    .select('version')
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return version;
}

/** What can be done with files, besides bringing one (see upload-route.ts). */
export const fileOperations: AnyOperation[] = [listFiles, readPages, describeFile, removeFile];
