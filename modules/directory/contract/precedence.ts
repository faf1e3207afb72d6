import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';

/** What a list of precedence orders: the posts held today in a body, or the bodies right under one. */
export const precedenceList = z.enum(['posts', 'bodies']);
export type PrecedenceList = z.infer<typeof precedenceList>;

/** The lowest rank there is. */
export const lastRank = 9999;
/** So many stand in one list; more are no list anybody orders by hand. */
export const mostRanked = 500;

const rank = z.int().min(1).max(lastRank);

/** One line of a list: a post with its holder, or a body. */
export const rankedEntry = z.object({
  id,
  version,
  /** Equal ranks are a tie. Null: no place was given, it stands last. */
  rank: rank.nullable(),
  /** The holder of the post, or the body. */
  name: localText,
  title: localText.nullable(),
  /** The body of the post, in a list of several bodies. */
  body: z.object({ id, name: localText }).nullable(),
  /** The record whose page shows more. */
  of: z.object({ kind: z.enum(['person', 'body']), id }),
});
export type RankedEntry = z.infer<typeof rankedEntry>;

/** A change of a list: who, when, why, and what moved. */
export const precedenceChange = z.object({
  id,
  at: instant,
  by: both,
  reason: z.string(),
  moves: z.array(z.object({ id, name: localText.nullable(), from: rank.nullable(), to: rank.nullable() })),
});
export type PrecedenceChange = z.infer<typeof precedenceChange>;

const listAsked = {
  list: precedenceList,
  /** The body whose posts or parts are ordered. Posts: the office's own where none is named; bodies: the topmost. */
  bodyId: id.optional(),
};

export const precedence = z.object({
  list: precedenceList,
  body: z.object({ id, name: localText }).nullable(),
  /** Are the posts of everything under the body in it too? */
  parts: z.boolean(),
  /** In order; those without a rank last. */
  entries: z.array(rankedEntry),
  /** More stand in it than can be ordered at once: these are not shown. */
  more: z.boolean(),
  /** The latest changes first. */
  history: z.array(precedenceChange),
  abilities,
});
export type Precedence = z.infer<typeof precedence>;

export const readPrecedence = operation({
  name: 'directory.readPrecedence',
  method: 'GET',
  path: '/directory/precedence',
  about: {
    zh: '礼宾次序：一个机构（及其下属）现任职务的排列，或下属机构的排列，附历次调整。',
    en: 'Order of precedence of the posts held today in a body (and below it), or of the bodies under one, with past changes.',
  },
  input: z.object({ ...listAsked, parts: z.stringbool().default(false) }),
  output: precedence,
});

const seenEntry = z.object({ id, version });
export const setPrecedence = operation({
  name: 'directory.setPrecedence',
  method: 'POST',
  path: '/directory/precedence',
  about: {
    zh: '排定礼宾次序：依次列出，同组并列，须写明理由。',
    en: 'Set the order of precedence: places in order, several in one place are a tie; a reason is needed.',
  },
  input: z.object({
    ...listAsked,
    parts: z.boolean().default(false),
    /** Places in order; those in one place stand equal. */
    order: z.array(z.array(seenEntry).min(1)).max(mostRanked),
    /** Those given no place. With the places, exactly what the list holds. */
    unranked: z.array(seenEntry).max(mostRanked).default([]),
    reason: z.string().trim().min(2).max(500),
  }),
  output: precedence,
  refusals: ['precedence-moved', 'precedence-unchanged', 'not-found'],
});
