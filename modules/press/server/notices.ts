import { holdersOf } from '../../../kernel/server/accounts/role-holders.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { tell } from '../../../kernel/server/notices/tell.ts';
import type { ReleaseRecord } from './queries.ts';

/** What people are told of releases. */
export const pressNotices = {
  'press.toCheck': {
    name: { zh: '待审校的新闻稿', en: 'A release to check' },
    urgent: true,
    says: { zh: '{who}提交了《{title}》，请审校。', en: '{who} submitted “{title}” for you to check.' },
  },
  'press.sentBack': {
    name: { zh: '退回修改的新闻稿', en: 'A release sent back' },
    urgent: true,
    says: { zh: '{who}退回了《{title}》，请修改。', en: '{who} sent “{title}” back to be changed.' },
  },
  'press.changeAsked': {
    name: { zh: '请您修改的地方', en: 'A change asked for' },
    urgent: true,
    says: { zh: '{who}对《{title}》提出修改意见，请看。', en: '{who} asked for a change in “{title}”.' },
  },
  'press.changeDealtWith': {
    name: { zh: '修改意见的处理', en: 'A change dealt with' },
    says: {
      zh: '{who}处理了您对《{title}》的修改意见。',
      en: '{who} dealt with a change you asked for in “{title}”.',
    },
  },
  'press.approved': {
    name: { zh: '核准的新闻稿', en: 'A release approved' },
    says: { zh: '{who}核准了《{title}》。', en: '{who} approved “{title}”.' },
  },
  'press.published': {
    name: { zh: '发布的新闻稿', en: 'A release published' },
    says: { zh: '{who}发布了《{title}》。', en: '{who} published “{title}”.' },
  },
} as const;

/** Tells the authors of a release, or those who may approve it, of a step it took. */
export async function inform(
  ctx: Ctx,
  row: ReleaseRecord,
  { kind, to }: { kind: keyof typeof pressNotices; to: 'authors' | 'approvers' },
): Promise<void> {
  const people =
    to === 'authors'
      ? row.authors
      : (await holdersOf(ctx, ['reviser', 'director'])).filter((one) => !row.authors.includes(one));
  // A release may be sent back twice: each time it is another matter.
  await tell(ctx, {
    to: people,
    kind,
    subject: { kind: 'release', id: row.id },
    key: `${row.id} ${ctx.now.toISOString()}`,
  });
}
