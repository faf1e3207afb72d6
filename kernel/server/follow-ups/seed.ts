import type { FollowUp } from '../../contract/follow-ups.ts';
import { actorId } from '../actor.ts';
import type { Cast } from '../house/module.ts';
import { search } from '../search/search.ts';
import { finishOperation } from './finish.ts';
import { openOperation } from './open.ts';

const director = 'zhou.jingyi@yunjiang.example';
const officer = 'shen.ruolan@yunjiang.example';
const reviser = 'he.shuning@yunjiang.example';

interface Given {
  by: string;
  to: string;
  title: { zh: string; en: string };
  /** Days from today. */
  in: number;
  /** What it is about, as one would look for it. */
  about?: string;
  done?: string;
}

const given: Given[] = [
  {
    by: director,
    to: officer,
    title: {
      zh: '与布伦港市核对明年友城交流计划的日期',
      en: 'Settle the dates of next year’s exchange plan with Brennhaven',
    },
    in: 9,
    about: '布伦港',
  },
  {
    by: director,
    to: reviser,
    title: {
      zh: '统一“航运服务”等五个词的英文译法',
      en: 'Agree on the English for “shipping services” and four other terms',
    },
    in: 3,
  },
  {
    by: officer,
    to: officer,
    title: { zh: '补齐港务集团领导的英文职务', en: 'Complete the English titles at the port group' },
    in: 16,
  },
  {
    by: director,
    to: officer,
    title: { zh: '报送国际港口论坛的参会名单', en: 'Send in the list of guests for the ports forum' },
    in: 0,
    done: '名单已于上午送会务组，共 12 人。',
  },
];

/** Follow-ups of the demonstration office, given and closed as people do it. */
export async function seedFollowUps(cast: Cast): Promise<void> {
  for (const { by, to, title, in: days, about, done } of given) {
    const owner = await cast.as(to, async (ctx) => actorId(ctx.actor));
    const { due, found } = await cast.as(by, async (ctx) => ({
      due: dayAfter(ctx.today, days),
      found: about === undefined ? [] : await search(ctx, { q: about, limit: 1 }),
    }));
    const asked = { title, owner, due, about: found[0]?.ref ?? null };
    const { id, version } = (await cast.perform(by, openOperation, asked)) as FollowUp;
    if (done !== undefined)
      await cast.perform(to, finishOperation, { followUpId: id, version, evidence: { text: done } });
  }
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
