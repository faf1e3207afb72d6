import type { SentInputOf } from '../../kernel/contract/operation.ts';
import type { keepView } from '../../kernel/contract/views.ts';
import type { Cast } from '../../kernel/server/house/module.ts';
import { keepViewOperation } from '../../kernel/server/views/keep-view.ts';

const director = 'zhou.jingyi@yunjiang.example';
const officer = 'shen.ruolan@yunjiang.example';

/** How the people of the demonstration office like to look at their lists. */
const views: [by: string, SentInputOf<typeof keepView>][] = [
  [
    director,
    {
      list: 'press.releases',
      name: '待审 To approve',
      asked: { state: 'submitted', by: 'day' },
      shared: true,
    },
  ],
  [
    director,
    {
      list: 'house.follow-ups',
      name: '逾期 Overdue',
      asked: { whose: 'all', state: 'overdue' },
      shared: true,
    },
  ],
  [
    director,
    { list: 'house.findings', name: '只看错误 Errors only', asked: { severity: 'error' }, shared: true },
  ],
  [officer, { list: 'press.releases', name: '我的在写 My drafts', asked: { state: 'draft', mine: 'yes' } }],
];

/** Saves the views of the demonstration office. */
export async function seedViews(cast: Cast): Promise<void> {
  for (const [by, view] of views) await cast.perform(by, keepViewOperation, view);
}
