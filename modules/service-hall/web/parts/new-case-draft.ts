import { keepDraft, readDraft } from '../../../../kernel/web/kit/kept-drafts.ts';
import type { FirmChosen } from './firm-field.tsx';
import { type PersonTyped, personTyped } from './typed-person.ts';

/** A case as it is being entered. */
export interface NewCase {
  service: string;
  channel: 'counter' | 'post';
  language: 'zh' | 'en';
  firm: FirmChosen | null;
  /** What the firm keeps and this service asks is handed in too. */
  firmPapers: boolean;
  contact: { name: string; phone: string; email: string };
  answers: Record<string, string>;
  people: PersonTyped[];
}

export const newCaseDraft = 'service-hall.new';
export const nothingEntered: NewCase = {
  service: '',
  channel: 'counter',
  language: 'zh',
  firm: null,
  firmPapers: true,
  contact: { name: '', phone: '', email: '' },
  answers: {},
  people: [],
};

/**
 * What is known of a firm goes where nothing was typed; who speaks for it takes the place of whoever spoke before. What
 * was filled in from another firm goes with that one, unless somebody typed over it.
 */
export function withFirm(firm: FirmChosen | null, { firm: before, ...entered }: NewCase): Partial<NewCase> {
  const typed = Object.fromEntries(
    Object.entries(entered.answers).filter(([name, said]) => said !== '' && said !== before?.answers[name]),
  );
  const contact = isSame(entered.contact, before?.contact) ? nothingEntered.contact : entered.contact;
  if (!firm) return { firm, answers: typed, contact };
  const known = firm.contact.name !== '';
  return {
    firm,
    firmPapers: true,
    answers: { ...firm.answers, ...typed },
    contact: known ? firm.contact : contact,
    language: known ? firm.language : entered.language,
  };
}

function isSame(one: NewCase['contact'], other: NewCase['contact'] | undefined): boolean {
  return one.name === other?.name && one.phone === other.phone && one.email === other.email;
}

/** Somebody goes into the case that is being entered, beside whoever stands there; no particulars travel in an address. */
export function putIntoNewCase(person: Partial<PersonTyped>): void {
  const base = nothingEntered;
  const value = { ...base, ...readDraft<NewCase>(newCaseDraft)?.value };
  const others = value.people.filter((one) => Object.values(one).some((typed) => typed !== ''));
  keepDraft(newCaseDraft, {
    base,
    value: { ...value, people: [...others, { ...personTyped(), ...person }] },
  });
}
