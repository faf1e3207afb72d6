import type { Ctx } from '../../../../../kernel/server/context.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { countTry } from '../../../../../kernel/server/visitors/count-try.ts';
import { sendOwnRequest as contract } from '../../../contract/outside.ts';
import { type TakenSource, takeSource } from '../../jobs/take-source.ts';
import { writeJob } from '../../jobs/write-job.ts';
import { refuse } from '../../refuse.ts';
import { demandRoom } from '../limits.ts';
import { type Own, ownOf } from '../own.ts';
import { wholeOwnRequest } from '../present-own.ts';
import { bodyNames } from '../queries.ts';
import type { OutsideTables } from '../tables.ts';
import { tellClient } from '../tell-client.ts';

/** So many times an hour one body has files read: each costs work before it is known whether they can be. */
const mostAnHour = 60;

/**
 * A client body asks for a translation. Looked at before its files are read, and again when it is written: the body is
 * held, so that two requests at once do not both take the last place.
 */
export const sendOwnRequest = implementPrepared(
  contract,
  async (preparing, { files, text, title, from, wantedBy }) => {
    await preparing.mark(async (ctx) => {
      const own = await ownOf(ctx);
      await demandRoom(ctx, own);
      demandDayToCome(ctx, wantedBy);
      await countTry(ctx, `translations for ${own.client.id}`, mostAnHour);
    });
    const pasted = text?.trim()
      ? [{ name: `${title.zh ?? title.en}.txt`, base64: Buffer.from(text).toString('base64') }]
      : [];
    const sources: TakenSource[] = [];
    for (const file of [...pasted, ...files]) sources.push(await takeSource(preparing, file, from));
    return sources;
  },
  async (ctx, { use, contact, ...asked }, sources) => {
    const own = await ownOf(ctx, true);
    await demandRoom(ctx, own);
    const body = (await bodyNames(ctx, [own.client.body]))(own.client.body);
    const client = (body.zh ?? body.en)?.slice(0, 200) ?? null;
    const id = await writeJob(ctx, { ...asked, client, subject: null }, sources, {
      outside: own.contact ? 'form' : 'program',
    });
    await keepAsked(ctx, own, { job: id, use, ...contact, email: contact.email.toLowerCase() });
    await tellClient(ctx, id);
    return wholeOwnRequest(ctx, id);
  },
);

function demandDayToCome(ctx: Ctx, wantedBy: string): void {
  if (wantedBy < ctx.today) throw refuse('input-invalid', {}, { wantedBy: isPast });
}
const isPast = {
  zh: '这一天已经过去，请选今天或以后的日期。',
  en: 'This day is over. Choose today or a day to come.',
};

/** What is kept beside the job: for whom, what for, and whom to ask; the person is filled in next time. */
async function keepAsked(
  ctx: Ctx,
  { client, contact }: Own,
  asked: { job: string; use: string; name: string; email: string; phone: string | null },
): Promise<void> {
  await tables<OutsideTables>(ctx)
    .insertInto('language.outside_request')
    .values({ office: ctx.office.code, client: client.id, contact: contact?.id ?? null, ...asked })
    .execute();
  if (!contact) return;
  await tables<OutsideTables>(ctx)
    .updateTable('language.contact')
    .set({ name: asked.name, phone: asked.phone })
    .where('office', '=', ctx.office.code)
    .where('id', '=', contact.id)
    .execute();
}
