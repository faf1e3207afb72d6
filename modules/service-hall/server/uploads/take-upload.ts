import { fileUses } from '../../../../kernel/contract/file-kinds.ts';
import { cutPicture } from '../../../../kernel/server/files/measure-picture.ts';
import { type Received, receive } from '../../../../kernel/server/files/receive.ts';
import { type TakenFile, takeBytes, takeReceived } from '../../../../kernel/server/files/take-file.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import type { OfferedCut, TypedBeside, UploadReport } from '../../contract/uploads.ts';
import { type AskedPaper, checkUpload } from './check-upload.ts';

/** A file looked at, and where it can be used, stored: `keepFile` writes it down. */
export interface TakenUpload {
  report: UploadReport;
  taken: TakenFile | null;
}

/** Looks at a file handed in, and takes it where it can be used. Slow: for an operation's `prepare`. */
export async function takeUpload(
  preparing: Pick<Preparing, 'files' | 'office' | 'now'>,
  received: Received,
  paper: AskedPaper,
  typed: TypedBeside,
): Promise<TakenUpload> {
  const report = await checkUpload(preparing, received, paper, typed);
  if (report.verdict === 'bad') return { report, taken: null };
  return { report, taken: await takeReceived(preparing, received, 'paper') };
}

/** A picture kept before, cut as was offered and agreed to. Slow: for an operation's `prepare`. */
export async function takeCut(
  preparing: Pick<Preparing, 'files' | 'office'>,
  key: string,
  cut: OfferedCut,
): Promise<TakenFile> {
  const { files, office } = preparing;
  const stored = await files.store.open(office.code, key);
  const received = await receive(files.incoming, stored, fileUses.paper.limit);
  try {
    return await takeBytes(preparing, await cutPicture(received.path, cut), 'paper');
  } finally {
    await received.dispose();
  }
}
