import type { FoundInText } from '../../contract/text.ts';
import { postsAsFound } from './enter.ts';
import type { Recorded } from './match.ts';

type One = FoundInText['people'][number] | FoundInText['bodies'][number];

/** What the directory would have, had this person or body of the text been entered already. */
export function asRecorded(recorded: Recorded, kind: 'person' | 'body', one: One): Recorded {
  const name = (zh: string, en: string) => ({ zh, en: en || null, how: 'recorded' as const });
  if (kind === 'body' || !('zhHans' in one)) {
    return {
      ...recorded,
      bodies: [...recorded.bodies, { id: '', link: '', name: name(one.zh, one.en), short: null }],
    };
  }
  const posts = postsAsFound(one).map(({ title, body }) => ({
    title,
    body: name(body.zh, body.en),
    from: null,
    to: null,
  }));
  return {
    ...recorded,
    people: [...recorded.people, { id: '', link: '', name: name(one.zhHans, one.en), posts }],
  };
}
