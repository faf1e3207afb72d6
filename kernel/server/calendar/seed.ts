import type { Cast } from '../house/module.ts';
import { addOwnDaysOperation } from './add-own-days.ts';

/** Days of the demonstration office's own: a closure, and the Saturday that makes up for it. */
export async function seedCalendar(cast: Cast): Promise<void> {
  for (const days of [
    {
      from: '2026-12-11',
      to: '2026-12-11',
      works: false,
      reason: { zh: '办公楼检修供电线路', en: 'Power lines of the office building under repair' },
    },
    {
      from: '2026-12-12',
      to: '2026-12-12',
      works: true,
      reason: { zh: '补12月11日的班', en: 'Makes up for 11 December' },
    },
  ])
    await cast.perform('zhou.jingyi@yunjiang.example', addOwnDaysOperation, days);
}
