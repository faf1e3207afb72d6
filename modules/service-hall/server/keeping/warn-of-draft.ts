import { reaction } from '../../../../kernel/server/house/module.ts';
import { mailKey } from '../portal/send-links.ts';
import { getCase } from '../queries.ts';
import { draftEnds, warnedDaysBefore } from './drafts.ts';

/** Mails whoever began a draft that it goes in a week, with a link to take it up again. */
export const warnOfDraft = reaction({
  event: draftEnds,
  name: 'service-hall.warn-of-draft',
  prepare: (preparing, { subject }) =>
    mailKey(preparing, subject, async (ctx) => {
      const { state } = await getCase(ctx, subject.id);
      return state === 'draft' ? says : null;
    }),
  run: async () => {},
});

const says = {
  title: { zh: '您的申请草稿即将删除', en: 'Your draft application goes soon' },
  line: {
    zh: `这份草稿很久没有改动，${warnedDaysBefore}天后删除，所填内容和材料一并清除。要继续办理，请在此前打开并保存。`,
    en: `Nobody has touched this draft for long. In ${warnedDaysBefore} days it is discarded, with all that was entered and handed in. To go on with it, open it and save before then.`,
  },
};
