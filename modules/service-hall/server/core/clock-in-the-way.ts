import type { Both } from '../../../../kernel/contract/local-text.ts';

/** Why the clock leaves no room for this, by what it stands for now, if it stands; undefined where it does. Pure. */
export function clockInTheWay(verb: 'pause' | 'resume', standsFor: string | null): Both | undefined {
  if (verb === 'pause') return standsFor === null ? undefined : stands;
  if (standsFor === null) return runs;
  return standsFor === 'office' ? undefined : bound;
}

const stands = { zh: '计时已经暂停。', en: 'The clock stands already.' };
const runs = { zh: '计时没有暂停。', en: 'The clock is running.' };
const bound = {
  zh: '计时随本环节暂停，转入下一环节时自动恢复。',
  en: 'The clock stands with this stage, and goes on with the next.',
};
