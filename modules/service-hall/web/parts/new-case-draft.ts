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
