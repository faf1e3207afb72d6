import { implement } from '../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { saveCase as contract } from '../../contract/applying.ts';
import type { EnteredContact } from '../../contract/case.ts';
import { readAll } from '../compose-case.ts';
import { factsAskedOf } from '../core/answers.ts';
import { titleOf } from '../core/title.ts';
import { noteAnswered } from '../correction-items.ts';
import { demandOpen } from '../correction-scope.ts';
import { presentOwn } from '../present.ts';
import type { CaseRecord } from '../queries.ts';
import { holdCase, writeStep } from '../step.ts';

/** Saves contact and answers. What is not named stays as it is. */
export const saveCase = implement(contract, async (ctx, { answers, contact, language, ...on }) => {
  const held = await holdCase(ctx, on, 'fill');
  const { row, definition } = held;
  const given = Object.fromEntries(
    Object.entries({ ...row.answers, ...answers }).filter(([, value]) => value !== null),
  );
  const asked = factsAskedOf('applicant', definition);
  const read = readAll(asked, given);
  const changed = asked.map(({ name }) => name).filter((name) => read[name] !== row.answers[name]);
  const renamed = contact !== undefined && contact.name !== row.contact_name;
  await demandOpen(ctx, held, [
    ...changed.map((name) => ({ target: 'answer' as const, name, person: null })),
    // How the applicant is reached may change at any time; whose application it is may not.
    ...(renamed ? [{ target: 'contact' as const, name: 'contact', person: null }] : []),
  ]);
  const written = await writeStep(
    ctx,
    row,
    {
      answers: JSON.stringify(read),
      ...(language && { language }),
      ...(contact && contactColumns(row, contact)),
    },
    // Names of questions alone: a name somebody made up could say anything.
    { verb: 'service-hall.case-filled', data: { answers: changed, contact: contact !== undefined } },
  );
  if (contact && row.number !== null) await indexSubjects(ctx, 'hall-case', [row.id]);
  await noteAnswered(ctx, row, 'answer', changed, null);
  return presentOwn(ctx, written);
});

/** A case for nobody named is called after its contact. */
function contactColumns({ people }: CaseRecord, { name, email, phone }: EnteredContact) {
  const title = titleOf([], name);
  return {
    contact_name: name,
    contact_email: email,
    contact_phone: phone,
    ...(people === 0 && { title_zh: title.zh, title_en: title.en }),
  };
}
