import { z } from 'zod';
import type { IsoDate } from '../../../kernel/contract/dates.ts';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { type Both, both } from '../../../kernel/contract/local-text.ts';
import { loadReference } from '../../../kernel/server/reference/load.ts';
import { economies } from '../../directory/server/index.ts';
import type { DocumentWay } from '../contract/authentication.ts';
import { documentWay } from './core/authentication/document-way.ts';
import { wayWords } from './core/authentication/way-words.ts';
import { refuse } from './refuse.ts';

/** Parties to the Apostille Convention: since when, and whether an official page was seen. */
export const members = loadReference(
  'apostille-members.json',
  z.strictObject({
    code: z.string().regex(/^[A-Z]{2}$/),
    from: isoDate,
    confirmed: z.boolean(),
    /** Said where it is not in force between the two. */
    notWithChina: both.optional(),
  }),
);

const membership = {
  members: members.rows,
  exceptChina: members.rows.filter((row) => row.notWithChina).map(({ code }) => code),
  coveredUntil: members.coveredUntil ?? members.asOf,
};

/** The economies a document can be sent to. */
export function destinations(): { code: string; name: Both }[] {
  return economies.rows;
}

/** The way of a document to an economy on a day, with the reason and where it is from. Refuses a code that is none. */
export function wayOfDocument(code: string, on: IsoDate): DocumentWay {
  const to = economies.rows.find((row) => row.code === code);
  if (!to) throw refuse('not-found');
  const found = documentWay(membership, code, on);
  const row = members.rows.find((one) => one.code === code);
  return {
    to,
    on,
    ...found,
    service: found.way === 'neither' ? null : found.way,
    says: wayWords(found.reason, to.name, found.since),
    origin: {
      from: found.reason === 'not-between' ? row!.notWithChina! : members.source,
      asOf: members.asOf,
      confirmed: found.reason !== 'not-between' && (row?.confirmed ?? false),
    },
  };
}
