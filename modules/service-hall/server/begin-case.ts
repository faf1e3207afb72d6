import { actorId } from '../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { Channel, EnteredContact, EnteredPerson } from '../contract/case.ts';
import type { Answers } from '../contract/services.ts';
import { noClock } from './case-clock.ts';
import { factsAskedOf, readAnswers } from './core/answers.ts';
import { titleOf } from './core/title.ts';
import { editionFor } from './editions.ts';
import type { CaseRecord } from './queries.ts';
import { refuse } from './refuse.ts';
import { caseMoved } from './step.ts';
import type { HallTables } from './tables.ts';
import { writePeople } from './write-people.ts';

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

/** Begins a case by the edition in force, as a draft. Whether the actor may is the caller's to ask. */
export async function beginCase(ctx: Ctx, beginning: Beginning): Promise<CaseRecord> {
  const { number, definition } = await editionFor(ctx, beginning.service);
  if (!definition.channels.includes(beginning.channel))
    throw refuse('input-invalid', {}, { channel: notThisWay });
  const { people = [], contact } = beginning;
  const title = titleOf(
    people.map(({ nameZh, surname, given }) => ({ name_zh: nameZh, surname, given })),
    contact?.name ?? null,
  );
  const stage = definition.stages[0]!.id;
  const row = await tables<HallTables>(ctx)
    .insertInto('service_hall.hall_case')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      version: 1,
      number: null,
      service: definition.code,
      edition: number,
      family: definition.family,
      state: 'draft',
      stage,
      channel: beginning.channel,
      filing: beginning.filing ?? null,
      firm: beginning.firm ?? null,
      account: beginning.account ?? null,
      title_zh: title.zh,
      title_en: title.en,
      contact_name: contact?.name ?? null,
      contact_email: contact?.email ?? null,
      contact_phone: contact?.phone ?? null,
      language: beginning.language,
      answers: JSON.stringify(readAll(factsAskedOf('applicant', definition), beginning.answers)),
      office_answers: '{}',
      people: people.length,
      begun_by: actorId(ctx.actor),
      assigned_to: null,
      hands: [],
      received_on: null,
      ...noClock,
      rounds: 0,
      decision_zh: null,
      decision_en: null,
      made_at: ctx.now,
      changed_at: ctx.now,
      submitted_at: null,
      decided_at: null,
      closed_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await writePeople(ctx, row.id, people);
  const verb = 'service-hall.case-begun';
  ctx.record({
    verb,
    subject: { kind: 'hall-case', id: row.id },
    data: { service: row.service, edition: row.edition, stage, channel: row.channel },
  });
  ctx.publish(caseMoved(row, verb));
  return row;
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
      .map(({ name, question }) => [
        `answers.${name}`,
        { zh: `这一项的回答看不懂：${question.zh}`, en: `This answer could not be read: ${question.en}` },
      ]),
  );
  throw refuse('answers-misread', { count: misread.length }, fields);
}

const notThisWay = { zh: '本事项不接受这种申请方式。', en: 'This service is not applied for in this way.' };
