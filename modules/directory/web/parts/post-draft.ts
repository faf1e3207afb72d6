import type { Provenance } from '../../../../kernel/contract/local-text.ts';
import type { Post } from '../../contract/person.ts';
import type { PickedBody } from './body-picker.tsx';

/** A post as the form holds one, with the version it was begun on (0: not entered yet). */
export interface PostDraft {
  body: PickedBody | null;
  zh: string;
  en: string;
  how: Provenance;
  rank: string;
  from: string;
  to: string;
  version: number;
}

export const emptyPost: PostDraft = {
  body: null,
  zh: '',
  en: '',
  how: 'recorded',
  rank: '',
  from: '',
  to: '',
  version: 0,
};

export function postDraftOf(post: Post): PostDraft {
  return {
    body: { id: post.bodyId, name: post.body },
    zh: post.title.zh ?? '',
    en: post.title.en ?? '',
    how: post.title.how,
    rank: post.rank === null ? '' : String(post.rank),
    from: post.from ?? '',
    to: post.to ?? '',
    version: post.version,
  };
}

/** What is sent of it beside person, body, version and rank. */
export function postInputOf(draft: PostDraft) {
  return {
    title: { zh: draft.zh.trim() || null, en: draft.en.trim() || null, how: draft.how },
    from: draft.from || null,
    to: draft.to || null,
  };
}

/** The rank a new post is given. */
export function rankOf({ rank }: PostDraft): number | null {
  return rank.trim() === '' ? null : Number(rank);
}
