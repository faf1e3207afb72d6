import type { SubjectRef } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { KeyDoor } from '../../../../kernel/server/visitors/key-door.ts';
import { makeLink } from '../../../../kernel/server/visitors/make-key.ts';
import type { LinkLetter } from '../../../../kernel/server/visitors/write-link-letter.ts';
import { clientKind, contactKind } from './holders.ts';
import { bodyNames, findContact, getClient } from './queries.ts';
import type { OutsideTables } from './tables.ts';

const name = { zh: '委托单位', en: 'The client body' };

/** What people and programs of client bodies come in to. A program's key is shown, never mailed. */
export const clientDoors: KeyDoor[] = [
  { kind: contactKind, name, letter: (ctx, holder) => letterTo(ctx, holder), opened: noteOpened },
  { kind: clientKind, name, letter: async () => null },
];

/** The letter with a link to one's requests, made now; none to somebody who was erased, or went at night. */
export async function letterTo(
  ctx: Ctx,
  { id }: Pick<SubjectRef, 'id'>,
  says?: LinkLetter['says'],
): Promise<LinkLetter | null> {
  const contact = await findContact(ctx, id);
  if (!contact || contact.email === null) return null;
  const { email, language, client } = contact;
  const { body } = await getClient(ctx, client);
  const { zh, en } = (await bodyNames(ctx, [body]))(body);
  const key = await makeLink(ctx, { kind: contactKind, id });
  return {
    id: ctx.newId(),
    ...{ email, language },
    about: { zh: `委托翻译（${zh ?? en}）`, en: `Translations for ${en ?? zh}` },
    path: `/resume/${key}`,
    ...(says && { says }),
  };
}

/** Whoever reads the mail of an address has opened a link to it. */
async function noteOpened(ctx: Ctx, id: string): Promise<void> {
  await tables<OutsideTables>(ctx)
    .updateTable('language.contact')
    .set({ opened_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .execute();
}
