import type { FoundInText } from '../../contract/text.ts';
import { postsAsFound } from './enter.ts';
import type { Recorded } from './match.ts';
import { type NameKnowledge, namesToEnter } from './same-body.ts';

type One = FoundInText['people'][number] | FoundInText['bodies'][number];

/** What the directory would have, had this person or body of the text been entered already. */
export function asRecorded(
  recorded: Recorded,
  kind: 'person' | 'body',
  one: One,
  known: NameKnowledge,
): Recorded {
  const nowhere = { id: '', link: '', others: [] };
  if (kind === 'body' || !('zhHans' in one)) {
    return { ...recorded, bodies: [...recorded.bodies, { ...nowhere, ...namesToEnter(one, known) }] };
  }
  const posts = postsAsFound(one, known).map(({ title, body }) => ({
    title,
    body: namesToEnter(body, known).name,
    from: null,
    to: null,
  }));
  const name = { zh: one.zhHans, en: one.en || null, how: 'recorded' as const };
  return { ...recorded, people: [...recorded.people, { ...nowhere, name, posts }] };
}
