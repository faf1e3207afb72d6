import { z } from 'zod';
import { both } from '../../kernel/contract/local-text.ts';

const remembered = 'chancery.office';
const office = z.object({ name: both, shortName: both, chop: z.string() });
type Office = z.infer<typeof office>;

const anyOffice: Office = {
  name: { zh: '外事办公室', en: 'Foreign Affairs Office' },
  shortName: { zh: '外事办公室', en: 'Chancery' },
  chop: '外事',
};

/** Keeps the office's name on this machine, so that its sign-in page is headed by it. */
export function rememberOffice({ name, shortName, chop }: Office): void {
  localStorage.setItem(remembered, JSON.stringify({ name, shortName, chop }));
}

/** The office last signed in to on this machine, or just "the office". */
export function lastOffice(): Office {
  const kept = localStorage.getItem(remembered);
  const read = kept === null ? null : office.safeParse(JSON.parse(kept));
  return read?.success ? read.data : anyOffice;
}
