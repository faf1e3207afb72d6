import type { Ctx } from '../context.ts';
import { tell } from '../notices/tell.ts';
import type { FollowUpTable } from './tables.ts';

/** What people are told of follow-ups. */
export const followUpNotices = {
  'follow-up.given': {
    name: { zh: '交给我办的督办', en: 'A follow-up given to me' },
    says: { zh: '{who}交办《{title}》。', en: '{who} gave you the follow-up “{title}”.' },
    urgent: true,
  },
  'follow-up.dueMoved': {
    name: { zh: '我的督办调整期限', en: 'The due day of mine moved' },
    says: { zh: '{who}调整了《{title}》的期限。', en: '{who} moved the due day of “{title}”.' },
  },
  'follow-up.withdrawn': {
    name: { zh: '我的督办撤销', en: 'One of mine withdrawn' },
    says: { zh: '{who}撤销了《{title}》，不必再办。', en: '{who} withdrew “{title}”; you owe it no more.' },
  },
  'follow-up.done': {
    name: { zh: '我交办的已办结', en: 'One I gave is done' },
    says: { zh: '{who}办结了《{title}》。', en: '{who} marked “{title}” done.' },
  },
} as const;

/** What is told of a step, by its line in the ledger. */
const kinds: Readonly<Record<string, keyof typeof followUpNotices>> = {
  'follow-up.opened': 'follow-up.given',
  'follow-up.handed-over': 'follow-up.given',
  'follow-up.due-moved': 'follow-up.dueMoved',
  'follow-up.withdrawn': 'follow-up.withdrawn',
  'follow-up.done': 'follow-up.done',
};

/** Tells whoever owes it, or whoever gave it when it is done, of a step; a division that gave it is told by the event. */
export async function inform(
  ctx: Ctx,
  { id, owner, opened_by }: Pick<FollowUpTable, 'id' | 'owner' | 'opened_by'>,
  { line, version }: { line: string; version: number },
): Promise<void> {
  const kind = kinds[line];
  if (!kind) throw new Error(`nobody is said to be told of ${line}`);
  const to = kind === 'follow-up.done' ? opened_by : owner;
  if (to.startsWith('system:')) return;
  await tell(ctx, { to: [to], kind, subject: { kind: 'follow-up', id }, key: `${id} ${version}` });
}
