import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Remark } from '../../../contract/import-remarks.ts';
import { termFault, termsOverlap } from '../term.ts';
import type { Known } from './known.ts';
import type { Change, KnownPost, Planned } from './plan.ts';
import type { PostRead } from './read-person.ts';

export interface PostJudged {
  post: Planned<KnownPost> | null;
  changes: Change[];
  /** The post on record it is the same as. */
  same?: KnownPost;
  fault?: Remark;
}

/** A post against those the person has: the same, the same with more to it, or a new one. */
export function judgePost(
  read: PostRead,
  { personId, bodyId, newId }: { personId: Id; bodyId: Id; newId: () => Id },
  known: Known,
): PostJudged {
  const { title, rank, from, to } = read;
  const there = (known.postsOf.get(personId) ?? []).filter(
    (post) => post.bodyId === bodyId && sameTitle(post, read, known),
  );
  const old =
    there.find((post) => post.from === from && post.to === to) ??
    there.find((post) => termsOverlap(post, read));
  if (!old) {
    const post = { op: 'insert' as const, id: newId(), version: 1, personId, bodyId, title, rank, from, to };
    return { post, changes: [] };
  }
  const next: KnownPost = {
    ...old,
    title: {
      zh: old.title.zh ?? title.zh,
      en: old.title.en ?? title.en,
      how: old.title.en ? old.title.how : title.how,
    },
    rank: rank ?? old.rank,
    from: from ?? old.from,
    to: to ?? old.to,
  };
  const changes = differences(old, next);
  if (changes.length === 0) return { post: null, changes, same: old };
  const clash = conflictInFile(old, changes, known);
  if (clash) return { post: null, changes: [], fault: clash };
  if (termFault(next)) return { post: null, changes: [], fault: { code: 'term-turned' } };
  return { post: { ...next, op: 'update', version: old.version + 1 }, changes };
}

function sameTitle({ title }: KnownPost, read: PostRead, { fold }: Known): boolean {
  const same = (a: string | null, b: string | null) => a !== null && b !== null && fold(a) === fold(b);
  return same(title.zh, read.title.zh) || ((!title.zh || !read.title.zh) && same(title.en, read.title.en));
}

function differences(old: KnownPost, next: KnownPost): Change[] {
  const pairs = [
    ['title-zh', old.title.zh, next.title.zh],
    ['title-en', old.title.en, next.title.en],
    ['rank', old.rank, next.rank],
    ['from', old.from, next.from],
    ['to', old.to, next.to],
  ] as const;
  return pairs
    .filter(([, before, after]) => before !== after)
    .map(([column, before, after]) => ({ column, before: String(before ?? ''), after: String(after ?? '') }));
}

/** Two rows of one file that say different days of one post cannot both be right. */
function conflictInFile(old: KnownPost, changes: Change[], known: Known): Remark | undefined {
  const line = known.fresh.has(old.id) ? known.lines.get(old.id) : undefined;
  const said = line === undefined ? undefined : changes.find(({ before }) => before !== '');
  if (line === undefined || !said) return undefined;
  const values = { line, column: said.column, value: said.after, other: said.before };
  return { code: 'says-otherwise', values };
}
