import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Ctx, HouseEvent } from '../../../../kernel/server/context.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import { mailOut } from '../../../../kernel/server/visitors/mail-link.ts';
import type { JobState } from '../../contract/jobs.ts';
import { clientConcerned } from '../jobs/events.ts';
import { getJob } from '../jobs/queries.ts';
import { letterTo } from './key-doors.ts';
import { endedByThem, fromOutside } from './queries.ts';

/** Whoever asked is to hear by mail that it has come in. */
export async function tellClient(ctx: Ctx, job: string): Promise<void> {
  ctx.publish(clientConcerned(job));
}

/** What whoever asked by the form hears of by mail: where something is for them to know or to do. */
const told: Partial<Record<JobState, { title: Both; line: Both }>> = {
  requested: {
    title: { zh: '已收到您的翻译请求', en: 'your request has come in' },
    line: {
      zh: '翻译中心会先统计字数并报价，到时再发邮件给您。',
      en: 'The centre counts its words and quotes it; you will hear by mail.',
    },
  },
  quoted: {
    title: { zh: '已报价，请答复', en: 'it was quoted' },
    line: {
      zh: '请看报价和交付所需的工作日，同意或不同意。',
      en: 'See the quote and the working days it takes, and agree or decline.',
    },
  },
  delivered: {
    title: { zh: '译文已交付', en: 'the translation is ready' },
    line: {
      zh: '请下载译文，并提出意见。',
      en: 'Fetch the translation, and say what you think of it.',
    },
  },
  declined: {
    title: { zh: '未能承接', en: 'it was declined' },
    line: { zh: '原因见本件页面。', en: 'Why stands on its page.' },
  },
  cancelled: {
    title: { zh: '已取消', en: 'it was cancelled' },
    line: { zh: '原因见本件页面。', en: 'Why stands on its page.' },
  },
};

/**
 * Mails how a request stands, with a one-time link. The mail names it by its number alone: no title, no text. What went on
 * meanwhile is not told any more, nor what whoever asked did themselves.
 */
export const mailClient = reaction({
  event: 'language.clientConcerned',
  name: 'language.mail-client',
  prepare: (preparing, { subject }: HouseEvent) =>
    mailOut(preparing, async (ctx) => {
      const { state, number } = await getJob(ctx, subject.id);
      const contact = (await fromOutside(ctx, [subject.id])).get(subject.id)?.contact;
      const says = told[state];
      if (!contact || !says || (await endedByThem(ctx, [subject.id])).has(subject.id)) return null;
      return letterTo(
        ctx,
        { id: contact },
        {
          title: { zh: `${number}：${says.title.zh}`, en: `${number}: ${says.title.en}` },
          line: says.line,
        },
      );
    }),
  run: async () => {},
});
