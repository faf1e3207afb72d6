import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Id, SubjectRef } from '../../../../kernel/contract/ids.ts';
import type { Lang, LocalText } from '../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import type { JobKind } from '../../contract/jobs.ts';
import { mayRequest } from './policy.ts';
import { getJob } from './queries.ts';
import { type TakenSource, takeSource } from './take-source.ts';
import { writeJob } from './write-job.ts';

/** A text of another division, line by line; each line comes back as one. */
export interface LinesToTranslate {
  /** What the file is called, without its ending. */
  name: string;
  from: Lang;
  lines: readonly string[];
}

/** What a division asks for, of which record of its own. */
export interface TranslationRequest {
  subject: SubjectRef;
  title: LocalText;
  kind: JobKind;
  from: Lang;
  wantedBy: IsoDate;
  instructions: string | null;
  /** Seen by those it concerns only: what is not public yet. */
  confidential: boolean;
}

/** Stores lines to be translated and cuts them. Slow: for an operation's `prepare`. */
export function takeLines(
  preparing: Preparing,
  { name, from, lines }: LinesToTranslate,
): Promise<TakenSource> {
  demand(mayRequest(preparing.actor));
  const base64 = Buffer.from(lines.join('\n')).toString('base64');
  return takeSource(preparing, { name: `${name}.txt`, base64 }, from);
}

/** Asks the translation centre for the translation of what `takeLines` took. The caller vouches that the actor may see the record. */
export async function requestTranslation(
  ctx: Ctx,
  asked: TranslationRequest,
  source: TakenSource,
): Promise<{ id: Id; number: string }> {
  demand(mayRequest(ctx.actor));
  const to = asked.from === 'zh' ? 'en' : 'zh';
  const id = await writeJob(ctx, { ...asked, to, client: null }, [source]);
  return { id, number: (await getJob(ctx, id)).number };
}
