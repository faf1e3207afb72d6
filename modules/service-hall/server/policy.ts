import { type RawBuilder, sql } from 'kysely';
import type { Abilities, Ability } from '../../../kernel/contract/abilities.ts';
import type { Both } from '../../../kernel/contract/local-text.ts';
import { type Actor, capacities, hasRole } from '../../../kernel/server/actor.ts';
import type { CaseState, Channel } from '../contract/case.ts';
import type { LetterKind } from '../contract/letters.ts';
import { type CaseVerb, nextVerbs } from './core/case-state.ts';
import { applicantsLetters } from './core/letters/kinds.ts';
import type { Stage } from './core/stages.ts';
import type { FeeVerb } from './fees/fee-verb.ts';
import { firmPaused, visibleFirms } from './firms/policy.ts';
import { hallStaff } from './hall-staff.ts';

/** What the policy looks at of a case. */
export interface CaseFacts {
  id: string;
  state: CaseState;
  channel: Channel;
  firm: string | null;
  begun_by: string;
  assigned_to: string | null;
  hands: readonly string[];
  rounds: number;
}

const intake = ['hall-clerk', 'hall-chief'] as const;
const reviewers = ['hall-reviewer', 'hall-chief'] as const;
const chiefs = ['hall-chief', 'director'] as const;

const staffOnly: Both = {
  zh: '由外事服务大厅工作人员办理。',
  en: 'This is for the staff of the service hall.',
};
const intakeOnly: Both = {
  zh: '由窗口人员或大厅负责人办理。',
  en: 'This is for a clerk or the chief of the hall.',
};
const reviewersOnly: Both = {
  zh: '由审核人员或大厅负责人办理。',
  en: 'This is for a reviewer or the chief of the hall.',
};
const chiefsOnly: Both = {
  zh: '由大厅负责人或主任办理。',
  en: 'This is for the chief of the hall or the director.',
};
const againChiefsOnly: Both = {
  zh: '补正应一次告知；再次要求补正，由大厅负责人说明理由后办理。',
  en: 'All that is missing is said at once. A second notice is for the chief of the hall, with a reason.',
};
const applicantOnly: Both = { zh: '由申请方办理。', en: 'This is for the applicant.' };
const otherEyes: Both = {
  zh: '您已受理或核准过本件，须由另一人审核。',
  en: 'You accepted or approved it before. Somebody else has to review it.',
};
const notOwnWork: Both = {
  zh: '您经办过本件，评价须由未经办的负责人处理。',
  en: 'You had a hand in this case. What was said of it is answered by a chief who had none.',
};
const programOnly: Both = { zh: '到期由系统办理。', en: 'The program does this when the time is over.' };
const othersWork: Both = {
  zh: '本件已分给他人办理；要接手，请先转给自己，或请大厅负责人改派。',
  en: 'It is assigned to somebody else. Have it assigned to you first, or ask the chief of the hall.',
};

const byApplicant: ReadonlySet<CaseVerb> = new Set([
  'fill',
  'attach',
  'submit',
  'discard',
  'answerCorrection',
  'withdraw',
]);
/** What whoever a case is assigned to does alone, but for the chief. */
const bound: ReadonlySet<CaseVerb> = new Set([
  'accept',
  'advance',
  'sendBack',
  'askCorrection',
  'judge',
  'seeOriginal',
  'pause',
  'resume',
  'handOver',
]);

/** The firm somebody outside acts for, as his or her account stands now; `works` where the firm is not paused. */
export type ActsForFirm = { firm: string; works: boolean } | null;

/** Does somebody outside hold the key to this case, or act for the firm it is of? */
export function holds(actor: Actor, of: Pick<CaseFacts, 'id' | 'firm'>, acts: ActsForFirm): boolean {
  if (actor.kind !== 'visitor') return false;
  const { kind, id } = actor.holder;
  if (kind === 'hall-account') return acts !== null && acts.firm === of.firm;
  return kind === 'hall-case' && id === of.id;
}

/** May this actor begin cases at the counter, look through them, and so on? */
export function mayWork(actor: Actor): Ability {
  return hasRole(actor, ...hallStaff) ? true : staffOnly;
}

/** May this actor enter cases that came to the counter or by post? */
export function mayEnter(actor: Actor): Ability {
  return hasRole(actor, ...intake) ? true : intakeOnly;
}

/** May this actor do this with a case of the hall, at this stage? The state is asked separately, by `demandStep`. */
export function may(
  actor: Actor,
  verb: CaseVerb | 'see',
  of: CaseFacts,
  stage: Pick<Stage, 'kind'>,
  acts: ActsForFirm = null,
): Ability {
  if (verb === 'see') return sees(actor, of, acts) ? true : staffOnly;
  if (actor.kind === 'system') return bySystem(verb, stage) ? true : programOnly;
  if (holds(actor, of, acts)) return forHolder(verb, acts);
  if (verb === 'rate') return applicantOnly;
  if (byApplicant.has(verb)) return forApplicant(actor, of);
  const allowed = byStaff(actor, verb, of, stage);
  if (allowed !== true || !bound.has(verb) || !isOthers(actor, of)) return allowed;
  return othersWork;
}

function forHolder(verb: CaseVerb, acts: ActsForFirm): Ability {
  if (!byApplicant.has(verb) && verb !== 'rate') return staffOnly;
  return acts === null || acts.works ? true : firmPaused;
}

/** What the law or the clock does, and what ends a stage of others by itself. */
function bySystem(verb: CaseVerb, { kind }: Pick<Stage, 'kind'>): boolean {
  return verb === 'accept' || verb === 'discard' || (verb === 'advance' && kind === 'external');
}

function sees(actor: Actor, of: CaseFacts, acts: ActsForFirm): boolean {
  if (actor.kind === 'system' || holds(actor, of, acts)) return true;
  if (!hasRole(actor, ...hallStaff)) return false;
  return of.channel !== 'portal' || !(of.state === 'draft' || of.state === 'discarded');
}

/** What was brought to the counter, or came by post, a clerk enters for the applicant. */
function forApplicant(actor: Actor, of: CaseFacts): Ability {
  if (of.channel === 'portal') return applicantOnly;
  return hasRole(actor, ...intake) ? true : intakeOnly;
}

function byStaff(actor: Actor, verb: CaseVerb, of: CaseFacts, stage: Pick<Stage, 'kind'>): Ability {
  switch (verb) {
    case 'accept':
    case 'handOver':
      return hasRole(actor, ...intake) ? true : intakeOnly;
    case 'refuseAcceptance':
    case 'refuse':
    case 'lapse':
    case 'keep':
    case 'erase':
      return hasRole(actor, ...chiefs) ? true : chiefsOnly;
    case 'askCorrection':
      if (of.rounds > 0) return hasRole(actor, ...chiefs) ? true : againChiefsOnly;
      return hasRole(actor, ...hallStaff) ? true : staffOnly;
    case 'advance':
      return stage.kind === 'review' ? reviews(actor, of) : mayWork(actor);
    case 'sendBack':
      return hasRole(actor, ...reviewers) ? true : reviewersOnly;
    default:
      return mayWork(actor);
  }
}

/** Every level needs other eyes than those before: as oneself, or with the duties of a colleague. */
function reviews(actor: Actor, { hands }: CaseFacts): Ability {
  const ways = capacities(actor, ...reviewers);
  if (ways.length === 0) return reviewersOnly;
  return ways.some((people) => people.every((one) => !hands.includes(one))) ? true : otherEyes;
}

function isOthers(actor: Actor, { assigned_to: assigned }: CaseFacts): boolean {
  if (assigned === null || hasRole(actor, ...chiefs)) return false;
  return !worksFor(actor).includes(assigned);
}

/** Whose cases this person works on: the own ones, and those of colleagues whose duties in the hall he or she has. */
export function worksFor(actor: Actor): string[] {
  return [...new Set(capacities(actor, ...hallStaff).flat())];
}

/** Which cases this actor may see, as a condition on the row of a case: for what reads that table itself. */
export function visibleRow(actor: Actor): RawBuilder<boolean> {
  if (actor.kind === 'system') return sql`true`;
  if (actor.kind === 'visitor' && actor.holder.kind === 'hall-case') return sql`id = ${actor.holder.id}`;
  if (actor.kind === 'visitor' && actor.holder.kind === 'hall-account')
    return sql`firm in (${visibleFirms(actor)})`;
  if (!hasRole(actor, ...hallStaff)) return sql`false`;
  return sql`(channel <> 'portal' or state not in ('draft', 'discarded'))`;
}

/** The same rule for seeing, as SQL: the ids of the cases this actor may see. */
export function visible(actor: Actor): RawBuilder<unknown> {
  return sql`select id from service_hall.hall_case where ${visibleRow(actor)}`;
}

/** May this actor do this with the fees of a case he or she may see? What gives money up is for a chief. */
export function mayCharge(actor: Actor, verb: FeeVerb): Ability {
  if (verb === 'refundFee' || verb === 'waiveFee') return hasRole(actor, ...chiefs) ? true : chiefsOnly;
  return hasRole(actor, ...intake) ? true : intakeOnly;
}

/** May this actor answer a bad rating? A chief who had no hand in the case, as oneself or for a colleague. */
export function mayAnswerRating(actor: Actor, handlers: ReadonlySet<string>): Ability {
  const ways = capacities(actor, ...chiefs);
  if (ways.length === 0) return chiefsOnly;
  return ways.some((people) => people.every((one) => !handlers.has(one))) ? true : notOwnWork;
}

/** May this actor have a letter of a case he or she may see? A signed delivery receipt stays in the house. */
export function mayHaveLetter(actor: Actor, kind: LetterKind): boolean {
  return actor.kind !== 'visitor' || applicantsLetters.includes(kind);
}

/** The letters this actor may have, as SQL. */
export function visibleLetters(actor: Actor): RawBuilder<unknown> {
  const all = sql`select id from service_hall.letter where hall_case in (${visible(actor)})`;
  return actor.kind === 'visitor' ? sql`${all} and kind in (${sql.join([...applicantsLetters])})` : all;
}

/** What this actor may do next with a case, of what its state and stage allow. */
export function abilitiesOf(
  actor: Actor,
  of: CaseFacts,
  stage: Pick<Stage, 'kind'>,
  acts: ActsForFirm = null,
): Abilities {
  return Object.fromEntries(
    nextVerbs[of.state].map((verb) => [verb, atStage(verb, stage) ?? may(actor, verb, of, stage, acts)]),
  );
}

/** Why a verb that the state allows has no place at this stage, or undefined. */
export function atStage(verb: CaseVerb, { kind }: Pick<Stage, 'kind'>): Both | undefined {
  if (verb === 'refuse' && kind !== 'review') return reviewStageOnly;
  if (verb === 'sendBack' && kind === 'make') return approvedAlready;
  return undefined;
}

const reviewStageOnly: Both = {
  zh: '只在审核环节作出不予批准的决定。',
  en: 'A refusal is decided at a stage of review.',
};
const approvedAlready: Both = {
  zh: '本件已审核通过，制作环节不能退回。',
  en: 'It is approved: what is being made is not sent back.',
};
