import { expect, test } from 'vitest';
import type { Post } from '../../contract/person.ts';
import { emptyPost, postDraftOf, postInputOf, rankOf } from './post-draft.ts';

const post: Post = {
  id: '019ab000-0000-7000-8000-000000000001',
  version: 3,
  personId: '019ab000-0000-7000-8000-000000000002',
  person: { zh: '覃若溪', en: 'Qin Ruoxi', how: 'recorded' },
  bodyId: '019ab000-0000-7000-8000-000000000003',
  body: { zh: '云江市教育局', en: null, how: 'recorded' },
  title: { zh: '副局长', en: null, how: 'translated' },
  rank: 14,
  from: '2022-03-03',
  to: null,
};

test('a post comes out of the form as it went in', () => {
  const { title, rank, from, to } = post;
  expect(postInputOf(postDraftOf(post))).toEqual({ title, from, to });
  expect(rankOf(postDraftOf(post))).toBe(rank);
  expect(postDraftOf(post)).toMatchObject({ version: 3, body: { id: post.bodyId } });
});

test('what was left empty is sent as not said; a rank that is no number is left to the server to refuse', () => {
  expect(postInputOf(emptyPost)).toEqual({
    title: { zh: null, en: null, how: 'recorded' },
    from: null,
    to: null,
  });
  expect(rankOf(emptyPost)).toBeNull();
  expect(rankOf({ ...emptyPost, rank: 'x' })).toBeNaN();
});
