import { demand } from '../../../../../kernel/server/demand.ts';
import { demandSeen } from '../../../../../kernel/server/files/policy.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { requestJob as contract } from '../../../contract/job-steps.ts';
import { mayRequest } from '../policy.ts';
import { wholeJob } from '../present.ts';
import { takeSource } from '../take-source.ts';
import { writeJob } from '../write-job.ts';

/** Asks for a translation: the files are cut into segments at once, so that what it amounts to is known. */
export const requestJob = implementPrepared(
  contract,
  async (preparing, { files, text, title, from }) => {
    demand(mayRequest(preparing.actor));
    const pasted = text?.trim()
      ? [{ name: `${title.zh ?? title.en}.txt`, base64: Buffer.from(text).toString('base64') }]
      : [];
    const sources = [];
    for (const file of [...pasted, ...files]) sources.push(await takeSource(preparing, file, from));
    return sources;
  },
  async (ctx, asked, sources) => {
    demand(mayRequest(ctx.actor));
    if (asked.subject) await demandSeen(ctx, asked.subject);
    return wholeJob(ctx, await writeJob(ctx, asked, sources));
  },
);
