import { type RawBuilder, sql } from 'kysely';
import type { Ability } from '../../../kernel/contract/abilities.ts';
import type { Both } from '../../../kernel/contract/local-text.ts';
import { type Actor, capacities, hasRole } from '../../../kernel/server/actor.ts';
import { type Grantable, grantedIds } from '../../../kernel/server/grants/granted.ts';
import type { ReleaseState } from '../contract/release.ts';
import { nextVerbs, type ReleaseVerb } from './core/release-state.ts';

/** Releases can be granted to others one by one, or those in a state. */
export const releasesGrantable: Grantable = {
  kind: 'release',
  table: 'press.release',
  conditions: { state: 'state' },
};

/** What the policy looks at of a release. */
export interface ReleaseFacts {
  state: ReleaseState;
  author: string;
  authors: readonly string[];
  /** The issue the public reads. */
  issue: number | null;
  /** Changes asked for that wait for the author, and those that wait for whoever asked. */
  changes_open?: number;
  changes_answered?: number;
}

/** Why a release in this state goes no further that way. */
export const stateWords: Record<ReleaseState, Both> = {
  draft: { zh: '稿件仍在起草，尚未提交。', en: 'It is still a draft and was not submitted.' },
  submitted: { zh: '稿件已提交，待核准。', en: 'It is submitted and waits for approval.' },
  approved: { zh: '稿件已核准；要修改请先退回。', en: 'It is approved; to change it, send it back first.' },
  published: {
    zh: '稿件已发布；要修改请先开始更正。',
    en: 'It is published; to change it, begin a correction.',
  },
  withdrawn: { zh: '稿件已撤回。', en: 'It was withdrawn.' },
  discarded: { zh: '稿件已作废。', en: 'It was discarded.' },
};
const readersOnly: Both = { zh: '只读人员不能办理新闻稿。', en: 'Readers cannot work on releases.' };
const approversOnly: Both = { zh: '由审校或主任办理。', en: 'This is for a reviser or the director.' };
/** Of an author who may approve nothing it is the same twice over: whose task it is, and that it is never an author's. */
const notYourOwn: Record<'approve' | 'waive', Both> = {
  approve: {
    zh: '作者不能核准自己写的稿件，请审校或主任核准。',
    en: 'Nobody approves a release they wrote. Ask a reviser or the director.',
  },
  waive: {
    zh: '作者不能保留自己稿件的检查结果，请审校或主任办理。',
    en: 'Nobody lets findings stand in a release they wrote. Ask a reviser or the director.',
  },
};
const askedOfYou: Both = {
  zh: '您是作者之一：请处理或答复，由提出人或其他审校、主任了结。',
  en: 'You are one of its authors. Deal with it or answer it; whoever asked, or another reviser or the director, settles it.',
};
const notYours: Both = {
  zh: '只有作者、审校或主任可以办理。',
  en: 'This is for its author, a reviser or the director.',
};

const publicAlready: Both = {
  zh: '已发布的稿件不能作废；可以放弃更正，或撤回。',
  en: 'What is public cannot be discarded. Drop the correction, or withdraw it.',
};
const notPublic: Both = { zh: '稿件尚未公开。', en: 'It is not public.' };

/** May this actor draft releases at all? */
export function mayDraft(actor: Actor): Ability {
  return hasRole(actor, 'officer', 'reviser', 'director') ? true : readersOnly;
}

/** May this actor do this with this release, in the state it is in? */
export function may(actor: Actor, verb: ReleaseVerb | 'see', release: ReleaseFacts): Ability {
  if (verb === 'see') return maySee(actor, release) ? true : notYours;
  if (mayDraft(actor) !== true || actor.kind !== 'user') return readersOnly;
  if (!nextVerbs[release.state].includes(verb)) return stateWords[release.state];
  const approving = capacities(actor, 'reviser', 'director');
  const approver = approving.length > 0;
  const wrote = release.authors.includes(actor.userId);
  switch (verb) {
    case 'approve':
    case 'waive':
      if (!approver) return wrote ? notYourOwn[verb] : approversOnly;
      // With somebody else's duties, one approves no more than that person might: neither wrote it.
      return approving.some((people) => !people.some((one) => release.authors.includes(one)))
        ? true
        : notYourOwn[verb];
    case 'sendBack':
      return approver || wrote ? true : notYours;
    case 'askChange':
      return approver ? true : approversOnly;
    case 'answerChange':
      return approver || wrote ? true : notYours;
    case 'edit':
      if (release.state === 'submitted') return approver ? true : approversOnly;
      return approver || wrote ? true : notYours;
    case 'withdraw':
      // What does harm in public is taken back by one person: a second may be far away at night.
      if (release.issue === null) return notPublic;
      return approver ? true : approversOnly;
    case 'discard':
      if (release.issue !== null) return publicAlready;
      return approver || wrote ? true : notYours;
    case 'dropCorrection':
      if (release.issue === null) return notPublic;
      return approver || wrote ? true : notYours;
    case 'submit':
    case 'correct':
    case 'publish':
    case 'plan':
    case 'unplan':
    case 'setSubjects':
      return approver || wrote ? true : notYours;
  }
}

/** May this actor settle what was asked for by this person? Nobody settles what another asks of words of theirs. */
export function maySettle(actor: Actor, release: ReleaseFacts, askedBy: string): Ability {
  const asking = may(actor, 'askChange', release);
  if (asking !== true || actor.kind !== 'user') return asking;
  return askedBy === actor.userId || !release.authors.includes(actor.userId) ? true : askedOfYou;
}

/** Why a step waits for changes that were asked for; null where it does not. */
export function waitsForChanges(verb: ReleaseVerb, release: ReleaseFacts): Both | null {
  const { changes_open: open = 0, changes_answered: answered = 0 } = release;
  const count = verb === 'approve' ? open + answered : verb === 'submit' ? open : 0;
  if (count === 0) return null;
  return {
    zh: `还有${count}处修改意见未了结，请先处理。`,
    en:
      count === 1
        ? 'A change that was asked for is not settled. Deal with it first.'
        : `${count} changes that were asked for are not settled. Deal with them first.`,
  };
}

/** Drafts are seen by those who work on releases; what is public, by everybody. */
function maySee(actor: Actor, release: ReleaseFacts): boolean {
  if (actor.kind === 'public') return release.issue !== null;
  if (actor.kind === 'system' || mayDraft(actor) === true) return true;
  return actor.kind === 'user' && readable.includes(release.state);
}

/** What a reader of the office sees. A correction in work is for those who work on it. */
const readable: readonly ReleaseState[] = ['approved', 'published', 'withdrawn'];

/** The same rule for seeing, as SQL: the ids of the releases this actor may see. */
export function visible(actor: Actor): RawBuilder<unknown> {
  if (actor.kind === 'system' || mayDraft(actor) === true) return sql`select id from press.release`;
  if (actor.kind === 'grant') return grantedIds(actor, releasesGrantable);
  if (actor.kind === 'user')
    return sql`select id from press.release where state in (${sql.join(readable)})
      union all ${grantedIds(actor, releasesGrantable)}`;
  return sql`select id from press.release where issue is not null`;
}
