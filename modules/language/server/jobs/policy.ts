import { type RawBuilder, sql } from 'kysely';
import type { Ability } from '../../../../kernel/contract/abilities.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Actor, actorId, hasRole, isOutside } from '../../../../kernel/server/actor.ts';
import type { JobState } from '../../contract/jobs.ts';
import { type JobVerb, nextVerbs } from '../core/jobs/job-state.ts';
import { isOfClient } from '../outside/holders.ts';
import type { JobTable } from './tables.ts';

/** What the policy looks at of a job. */
export type JobFacts = Pick<
  JobTable,
  'state' | 'requested_by' | 'translator' | 'reviser' | 'reviewer' | 'hands' | 'confidential'
>;

/** Why a job in this state goes no further that way. */
export const stateWords: Record<JobState, Both> = {
  requested: { zh: '任务刚提出，待翻译室报价。', en: 'It was requested and waits for a quote.' },
  quoted: { zh: '已报价，待提出人同意。', en: 'It was quoted and waits for whoever asked to agree.' },
  agreed: {
    zh: '报价已同意，待派给译员。',
    en: 'The quote was agreed to. It waits to be given to a translator.',
  },
  assigned: { zh: '已派稿，译员还没有开始。', en: 'It was given to a translator, who has not begun.' },
  translating: { zh: '正在翻译。', en: 'It is being translated.' },
  revising: { zh: '正在审校。', en: 'It is being revised.' },
  reviewing: { zh: '正在审阅。', en: 'It is being reviewed.' },
  checking: {
    zh: '等翻译室负责人核对后交付。',
    en: 'It waits for the head of translation to check and deliver it.',
  },
  delivered: { zh: '已经交付。', en: 'It was delivered.' },
  closed: { zh: '已经结束。', en: 'It is closed.' },
  declined: { zh: '没有接受这项任务。', en: 'It was declined.' },
  cancelled: { zh: '已经取消。', en: 'It was cancelled.' },
};

const nobody: Both = {
  zh: '翻译任务仅供本办工作人员办理。',
  en: 'Translation jobs are for the staff of this office only.',
};
const chiefsOnly: Both = {
  zh: '由翻译室负责人或主任办理。',
  en: 'This is for the head of translation or the director.',
};
const requesterOnly: Both = {
  zh: '由提出任务的人办理。',
  en: 'This is for whoever asked for the translation.',
};
const requesterOrChief: Both = {
  zh: '由提出任务的人或翻译室负责人办理。',
  en: 'This is for whoever asked for the translation, or the head of translation.',
};
const translatorOnly: Both = {
  zh: '由承担这项任务的译员办理。',
  en: 'This is for the translator of the job.',
};
const reviserOnly: Both = { zh: '由这项任务的审校办理。', en: 'This is for the reviser of the job.' };
const reviewerOnly: Both = { zh: '由这项任务的审阅人办理。', en: 'This is for the reviewer of the job.' };
const othersOnly: Both = {
  zh: '译者不能审校自己的译文，请另一位审校办理。',
  en: 'Nobody revises their own translation. Another reviser has to do it.',
};

const chiefs = ['translation-chief', 'director'];
const centre = ['translator', 'reviser', 'terminologist', ...chiefs];

/** Does the actor lead the centre, or the office? */
export function isChief(actor: Actor): boolean {
  return hasRole(actor, ...chiefs);
}

/** Whom an actor acts as: oneself, and each colleague whose duties one has; from outside, the holder of the key. */
function peopleOf(actor: Actor): string[] {
  if (isOfClient(actor)) return [actorId(actor)];
  if (actor.kind !== 'user') return [];
  return [actor.userId, ...(actor.deputyFor ?? []).map(({ userId }) => userId)];
}

/** Does the actor act as this person, or for them? */
function is(actor: Actor, person: string | null): boolean {
  return person !== null && peopleOf(actor).includes(person);
}

/** May this actor ask for a translation? All of the office may. */
export function mayRequest(actor: Actor): Ability {
  return isOutside(actor) ? nobody : true;
}

/** May this actor see this job? One that is confidential is seen by those it concerns; from outside one sees what one asked for. */
export function maySee(actor: Actor, job: JobFacts): boolean {
  if (isOutside(actor)) return is(actor, job.requested_by);
  if (actor.kind === 'system' || !job.confidential || hasRole(actor, ...chiefs)) return true;
  return [job.requested_by, job.translator, job.reviser, job.reviewer].some((one) => is(actor, one));
}

/** The same rule as SQL: the ids of the jobs this actor may see. */
export function visibleJobs(actor: Actor): RawBuilder<unknown> {
  if (isOutside(actor))
    return sql`select id from language.job where requested_by = any(${sql`${peopleOf(actor)}::text[]`})`;
  if (actor.kind === 'system' || hasRole(actor, ...chiefs)) return sql`select id from language.job`;
  const people = sql`${peopleOf(actor)}::text[]`;
  return sql`select id from language.job where not confidential or requested_by = any(${people})
    or translator = any(${people}) or reviser = any(${people}) or reviewer = any(${people})`;
}

/** May this actor read whom to ask at a client body about this job? The head, the director, and those who work on it. */
export function maySeeContact(actor: Actor, job: JobFacts): boolean {
  if (actor.kind !== 'user') return false;
  return isChief(actor) || [job.translator, job.reviser, job.reviewer].some((one) => is(actor, one));
}

/** May this actor see how the centre's people are loaded and what is in their files? */
export function maySeeCentre(actor: Actor): Ability {
  if (isOutside(actor)) return nobody;
  return actor.kind === 'system' || hasRole(actor, ...centre) ? true : centreOnly;
}
const centreOnly: Both = {
  zh: '由译员、审校、术语员、翻译室负责人或主任查看。',
  en: 'This is for translators, revisers, terminologists, the head of translation and the director.',
};

/** May this actor write the talent file of this person? The head, the director, and the person. */
export function maySaveTranslator(actor: Actor, userId: string): Ability {
  if (isOutside(actor)) return nobody;
  return hasRole(actor, ...chiefs) || (actor.kind === 'user' && actor.userId === userId)
    ? true
    : chiefsOrSelf;
}
const chiefsOrSelf: Both = {
  zh: '由翻译室负责人、主任或本人填写。',
  en: 'This is for the head of translation, the director, or the person.',
};

/** May this actor do this with this job, in the state it is in? */
export function mayJob(actor: Actor, verb: JobVerb, job: JobFacts): Ability {
  if (isOutside(actor)) return mayFromOutside(actor, verb, job);
  if (!nextVerbs[job.state].includes(verb)) return stateWords[job.state];
  if (actor.kind === 'system') return chiefsOnly;
  const chief = hasRole(actor, ...chiefs);
  const asked = is(actor, job.requested_by);
  switch (verb) {
    case 'quote':
    case 'assign':
    case 'deliver':
      return chief || chiefsOnly;
    case 'decline':
      return (job.state === 'quoted' ? asked || chief : chief) || chiefsOnly;
    case 'agree':
    case 'giveFeedback':
      return asked || requesterOnly;
    case 'cancel':
    case 'close':
    case 'replaceSource':
      return asked || chief || requesterOrChief;
    case 'begin':
    case 'handOn':
      return is(actor, job.translator) || translatorOnly;
    case 'acceptRevision':
      return asReviser(actor, job);
    case 'acceptReview':
      return is(actor, job.reviewer) || reviewerOnly;
    case 'sendBack':
    case 'write':
      return inItsTurn(actor, job, chief);
  }
}

/** Whoever asked from outside answers the quote, withdraws what nobody has begun, and says what they think of it. */
function mayFromOutside(actor: Actor, verb: JobVerb, job: JobFacts): Ability {
  if (!is(actor, job.requested_by)) return nobody;
  if (!nextVerbs[job.state].includes(verb)) return stateWords[job.state];
  switch (verb) {
    case 'agree':
    case 'giveFeedback':
      return true;
    case 'decline':
      return job.state === 'quoted' || stateWords[job.state];
    case 'cancel':
      return notBegun.includes(job.state) || begun;
    default:
      return nobody;
  }
}
const notBegun: readonly JobState[] = ['requested', 'quoted', 'agreed', 'assigned'];
const begun: Both = {
  zh: '译员已经开始翻译，不能再撤回；请与翻译中心联系。',
  en: 'The translation has begun and cannot be withdrawn any more. Speak to the centre.',
};

/** Whoever has the job in hand: the translator, then the reviser, then the reviewer, then the head. */
function inItsTurn(actor: Actor, job: JobFacts, chief: boolean): Ability {
  switch (job.state) {
    case 'assigned':
    case 'translating':
      return is(actor, job.translator) || translatorOnly;
    case 'revising':
      return asReviser(actor, job);
    case 'reviewing':
      return is(actor, job.reviewer) || reviewerOnly;
    default:
      return chief || chiefsOnly;
  }
}

/** With somebody else's duties one revises no more than that person might: neither made the translation. */
function asReviser(actor: Actor, { translator, reviser, hands }: JobFacts): Ability {
  if (actor.kind !== 'user' || !is(actor, reviser)) return reviserOnly;
  const people = [actor.userId, reviser!];
  return people.some((one) => one === translator || hands.includes(one)) ? othersOnly : true;
}
