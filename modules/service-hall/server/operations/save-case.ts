import { implement } from '../../../../kernel/server/operation.ts';
import { saveCase as contract } from '../../contract/applying.ts';
import { readAll } from '../begin-case.ts';
import { noteAnswered } from '../correction-items.ts';
import { presentOwn } from '../present.ts';
import { holdCase, writeStep } from '../step.ts';

/** Saves contact and answers. What is not named stays as it is. */
export const saveCase = implement(contract, async (ctx, { answers, contact, language, ...on }) => {
  const held = await holdCase(ctx, on, 'fill');
  const given = Object.fromEntries(
    Object.entries({ ...held.row.answers, ...answers }).filter(([, value]) => value !== null),
  );
  const read = readAll(held.definition.facts, given);
  const written = await writeStep(
    ctx,
    held.row,
    {
      answers: JSON.stringify(read),
      ...(language && { language }),
      ...(contact && {
        contact_name: contact.name,
        contact_email: contact.email,
        contact_phone: contact.phone,
      }),
    },
    {
      verb: 'service-hall.case-filled',
      data: { answers: Object.keys(answers ?? {}), contact: contact !== undefined },
    },
  );
  for (const name of Object.keys(answers ?? {})) await noteAnswered(ctx, held.row, 'answer', name, null);
  return presentOwn(ctx, written);
});
