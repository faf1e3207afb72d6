import { fill } from '../../../kernel/contract/errors.ts';
import { actorId } from '../../../kernel/server/actor.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import type { Channel, EnteredContact, EnteredPerson } from '../contract/case.ts';
import type { Answers } from '../contract/services.ts';
import { noClock } from './case-clock.ts';
import { factsAskedOf, readAnswers } from './core/answers.ts';
import { choicesOf } from './core/filing/read-fact.ts';
import { titleOf } from './core/title.ts';
import { editionFor } from './editions.ts';
import { type WholeCase, wholeOf } from './gather.ts';
import type { CaseRecord } from './queries.ts';
import { refuse } from './refuse.ts';
import { newPeople } from './write-people.ts';

/** What a case begins with. */
export interface Beginning {
  service: string;
  channel: Channel;
  language: 'zh' | 'en';
  answers: Readonly<Record<string, unknown>>;
  contact?: EnteredContact | undefined;
  people?: readonly EnteredPerson[];
  filing?: string | null;
  firm?: string | null;
  account?: string | null;
}

/** A case as it begins, by the edition in force, as a draft: nothing of it is written. Whether the actor may is the caller's to ask. */
export async function composeCase(ctx: Ctx, beginning: Beginning): Promise<WholeCase> {
  const { number, definition } = await editionFor(ctx, beginning.service);
  if (!definition.channels.includes(beginning.channel))
    throw refuse('input-invalid', {}, { channel: notThisWay });
  const id = ctx.newId();
  const people = newPeople(ctx, id, beginning.people ?? []);
  const answers = readAll(factsAskedOf('applicant', definition), beginning.answers);
  const stage = definition.stages[0]!.id;
  const title = titleOf(people, beginning.contact?.name ?? null);
  const row: CaseRecord = {
    ...blank,
    ...{ id, office: ctx.office.code, made_at: ctx.now, changed_at: ctx.now, begun_by: actorId(ctx.actor) },
    ...{ service: definition.code, edition: number, family: definition.family, stage },
    ...{ channel: beginning.channel, language: beginning.language, answers, people: people.length },
    ...{ filing: beginning.filing ?? null, firm: beginning.firm ?? null, account: beginning.account ?? null },
    ...{ title_zh: title.zh, title_en: title.en },
    ...contactColumns(beginning.contact),
  };
  return wholeOf(ctx, { row, definition, people });
}

/** A draft nothing is known of. */
const blank = {
  ...noClock,
  version: 1,
  number: null,
  state: 'draft',
  office_answers: {},
  assigned_to: null,
  hands: [],
  received_on: null,
  rounds: 0,
  decision_zh: null,
  decision_en: null,
  submitted_at: null,
  decided_at: null,
  closed_at: null,
  warned_on: null,
  kept_why: null,
  kept_by: null,
  erased_on: null,
} satisfies Partial<CaseRecord>;

function contactColumns(contact: EnteredContact | undefined) {
  return {
    contact_name: contact?.name ?? null,
    contact_email: contact?.email ?? null,
    contact_phone: contact?.phone ?? null,
  };
}

/** Answers as the conditions compare them. One that cannot be read is refused at its field; nothing is half written. */
export function readAll(
  facts: Parameters<typeof readAnswers>[0],
  given: Readonly<Record<string, unknown>>,
): Answers {
  const { answers, misread } = readAnswers(facts, given);
  if (misread.length === 0) return answers;
  const fields = Object.fromEntries(
    facts
      .filter(({ name }) => misread.some((one) => one.name === name))
      .map((fact) => [`answers.${fact.name}`, fill(unread, { choices: choicesOf(fact) })]),
  );
  throw refuse('answers-misread', { count: misread.length }, fields);
}

const unread = {
  zh: '读不懂这项回答。可填：{choices}。',
  en: 'This answer could not be read. Write: {choices}.',
};
const notThisWay = { zh: '本事项不接受这种申请方式。', en: 'This service is not applied for in this way.' };
