import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';

/** Why the clock stands, by the code it was begun with: `correction`, `office`, or `stage:` and the stage. */
export function pauseWords(why: string, { stages }: ServiceDefinition, words: string | null): Both {
  if (words) return { zh: words, en: words };
  if (why === 'correction')
    return { zh: '等待申请方补正', en: 'waiting for the applicant to put things right' };
  const stage = stages.find(({ id }) => why === `stage:${id}`);
  return stage?.turn ?? { zh: '本办暂停计时', en: 'the office let the clock stand' };
}
