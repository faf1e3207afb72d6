import type { IsoDate } from '../../../kernel/contract/dates.ts';
import type { Both } from '../../../kernel/contract/local-text.ts';
import type { PostJoined } from './present.ts';
import { isHeld } from './queries.ts';

/**
 * What a person is, in one line: the first in precedence of the posts held on a day; of somebody out of office the last
 * one, said to be over; else the one to come.
 */
export function postLine(posts: readonly PostJoined[], day: IsoDate): Both | null {
  const held = posts.find((post) => isHeld(post, day));
  if (held) return inWords(held);
  const over = posts.filter(({ held_to: to }) => to !== null && to < day);
  const [last] = over.toSorted((a, b) => b.held_to!.localeCompare(a.held_to!));
  if (last) return inWords(last, { zh: '曾任', en: 'formerly ' });
  const [coming] = posts;
  return coming ? inWords(coming, { zh: '将任', en: 'to become ' }) : null;
}

function inWords(post: PostJoined, { zh, en }: Both = { zh: '', en: '' }): Both {
  return {
    zh: `${zh}${post.name_zh ?? post.name_en ?? ''}${post.title_zh ?? post.title_en ?? ''}`,
    en: `${en}${post.title_en ?? post.title_zh ?? ''}, ${post.name_en ?? post.name_zh ?? ''}`,
  };
}
