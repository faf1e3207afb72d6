import { actorId } from '../actor.ts';
import type { CalendarSource } from '../feeds/source.ts';
import { namesOf } from '../person-names.ts';
import { followUpLink, titleOf } from './present.ts';
import { seenFollowUps } from './queries.ts';

/** What a person owes, on the day it is due. */
export const followUpCalendar: CalendarSource = {
  id: 'follow-ups',
  name: { zh: '我承办的督办', en: 'My follow-ups' },
  about: { zh: '未办结的，在到期日显示。', en: 'What is open, on the day it is due.' },
  async entries(ctx, { from, to }) {
    const rows = await seenFollowUps(ctx)
      .selectAll()
      .where('owner', '=', actorId(ctx.actor))
      .where('state', '=', 'open')
      .where('due', '>=', from)
      .where('due', '<=', to)
      .orderBy('due')
      .limit(500)
      .execute();
    const nameOf = await namesOf(
      ctx,
      rows.map((row) => row.opened_by),
    );
    return rows.map((row) => {
      const title = titleOf(row);
      const giver = nameOf(row.opened_by);
      return {
        uid: `follow-up-${row.id}`,
        when: { from: row.due, to: row.due },
        title: {
          zh: `到期：${title.zh ?? title.en ?? ''}`,
          en: `Due: ${title.en ?? title.zh ?? ''}`,
        },
        detail: { zh: `${giver.zh}交办`, en: `Given by ${giver.en}` },
        link: followUpLink(row.id),
        changedAt: row.opened_at,
        version: row.version,
      };
    });
  },
};
