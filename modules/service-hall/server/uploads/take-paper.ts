import { fileUses } from '../../../../kernel/contract/file-kinds.ts';
import { receive } from '../../../../kernel/server/files/receive.ts';
import type { TakenFile } from '../../../../kernel/server/files/take-file.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import type { TypedBeside, UploadFinding } from '../../contract/uploads.ts';
import { refuse } from '../refuse.ts';
import type { AskedPaper } from './check-upload.ts';
import { takeUpload } from './take-upload.ts';

/** A paper that was looked at and stored, to be written down. */
export interface TakenPaper {
  taken: TakenFile;
  findings: readonly UploadFinding[];
}

/** Looks at a file sent in base64 and stores it; what cannot be used at all is refused with how to mend it. */
export async function takePaper(
  preparing: Pick<Preparing, 'files' | 'office' | 'now'>,
  content: string,
  paper: AskedPaper,
  typed: TypedBeside,
): Promise<TakenPaper> {
  const received = await receive(
    preparing.files.incoming,
    [Buffer.from(content, 'base64')],
    fileUses.paper.limit,
  );
  try {
    const { report, taken } = await takeUpload(preparing, received, paper, typed);
    if (taken) return { findings: report.findings, taken };
    const worst = report.findings.find(({ severity }) => severity === 'bad')!;
    throw refuse('paper-unusable', { says: worst.says, fix: worst.fix });
  } finally {
    await received.dispose();
  }
}
