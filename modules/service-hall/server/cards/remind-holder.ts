import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, type HouseEvent, tables } from '../../../../kernel/server/context.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import { type LinkLetter, writeLinkLetter } from '../../../../kernel/server/visitors/write-link-letter.ts';
import { liveStates } from '../../contract/card-states.ts';
import { editionOf } from '../editions.ts';
import { accountsOf } from '../firms/queries.ts';
import type { CaseRecord } from '../queries.ts';
import type { HallTables } from '../tables.ts';
import { cardRow } from './card-row.ts';

/**
 * Whoever applied for a card, or leads the desk of the firm it was applied for by, is told by mail that it may be renewed, or
 * ends soon. The mail names the case alone, and no person; where no address is known, the hall is told all the same.
 */
async function mailReminder(
  { mail, mark, now, office }: Preparing,
  { name, subject }: HouseEvent,
): Promise<void> {
  if (!mail) return;
  const letter = await mark((ctx) => letterFor(ctx, name, subject.id));
  if (!letter) return;
  const { state, reply } = await mail.send(writeLinkLetter(letter, office, mail.publicUrl), now);
  if (state === 'later') throw new Error(`the mail server says ${reply}`);
}

async function letterFor(ctx: Ctx, name: string, cardId: Id): Promise<LinkLetter | null> {
  const card = await cardRow(ctx, cardId);
  if (!card || !liveStates.includes(card.state)) return null;
  const of = await lastCase(ctx, card.holder);
  const email = of && (await addressOf(ctx, of));
  if (!of || !email) return null;
  const { name: about } = await editionOf(ctx, of.service, of.edition);
  const ends = { zh: dayWords('zh', card.ends_on), en: dayWords('en', card.ends_on) };
  return {
    id: ctx.newId(),
    email,
    language: of.language,
    about,
    path: `/track?number=${of.number}`,
    lasting: true,
    says: name === 'service-hall.renewalOpens' ? mayRenew(of.number!, ends) : endsSoon(of.number!, ends),
  };
}

/** The case that asked for something for this person last, and is not erased. */
function lastCase(ctx: Ctx, holder: Id): Promise<CaseRecord | undefined> {
  return tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('number', 'is not', null)
    .where('erased_on', 'is', null)
    .where('id', 'in', (eb) =>
      // biome-ignore lint/suspicious/noExplicitAny: the tables of cards are listed by themselves
      (eb as any)
        .selectFrom('service_hall.card_request')
        .select('case_id')
        .where('office', '=', ctx.office.code)
        .where('holder', '=', holder),
    )
    .orderBy('submitted_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The contact's address, else that of whoever leads the firm's desk now. */
async function addressOf(ctx: Ctx, { contact_email: email, firm }: CaseRecord): Promise<string | null> {
  if (email !== null || firm === null) return email;
  const lead = (await accountsOf(ctx, firm)).find(({ role, state }) => role === 'lead' && state !== 'ended');
  return lead?.email ?? null;
}

function mayRenew(number: string, ends: { zh: string; en: string }): NonNullable<LinkLetter['says']> {
  return {
    title: { zh: '旅行卡可以续办', en: 'A travel card may be renewed' },
    line: {
      zh: `按${number}办理的旅行卡有效期至${ends.zh}，现在可以续办。`,
      en: `The travel card applied for by ${number} ends on ${ends.en}. It may be renewed from now on.`,
    },
  };
}

function endsSoon(number: string, ends: { zh: string; en: string }): NonNullable<LinkLetter['says']> {
  return {
    title: { zh: '旅行卡即将到期', en: 'A travel card ends soon' },
    line: {
      zh: `按${number}办理的旅行卡将于${ends.zh}到期。到期后不能使用，请按规定交回。`,
      en: `The travel card applied for by ${number} ends on ${ends.en}. After that it cannot be used; hand it back as the rules say.`,
    },
  };
}

export const holderReminders = ['service-hall.renewalOpens', 'service-hall.lastMonthBegins'].map((event) =>
  reaction({
    event,
    name: `${event.replace('service-hall.', 'service-hall.mail-')}`,
    prepare: mailReminder,
    run: async () => {},
  }),
);
