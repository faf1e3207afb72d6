import type { SentInputOf } from '../../../../kernel/contract/operation.ts';
import type { proposeConcept, Term, TermStatus, WholeConcept } from '../../contract/terms.ts';

/** A term as it is typed: what is empty is nothing. `key` tells it from the others while they are moved about. */
export interface TermDraft {
  key: number;
  lang: string;
  text: string;
  status: TermStatus;
  from: string;
  to: string;
  organ: string;
  title: string;
  source: string;
  note: string;
}

/** A concept as it is typed. */
export interface ConceptDraft {
  version: number;
  field: string;
  definitionZh: string;
  definitionEn: string;
  source: string;
  note: string;
  terms: TermDraft[];
}

/** What a new concept begins with, where a term was found in texts. */
export interface FoundBefore {
  zh?: string;
  en?: string;
  source?: string;
  /** Begins with a form that is not to be used, and what is written for it. */
  wording?: boolean;
}

/** The form begins with a term in each of the two languages, or with the concept as it was last written. */
export function conceptDraftOf(concept: WholeConcept | null, found: FoundBefore = {}): ConceptDraft {
  return {
    version: concept?.version ?? 0,
    field: concept?.field ?? '',
    definitionZh: concept?.definition.zh ?? '',
    definitionEn: concept?.definition.en ?? '',
    source: concept?.source ?? found.source ?? '',
    note: concept?.note ?? '',
    terms: concept ? concept.terms.map(termDraftOf) : newTerms(found),
  };
}

function newTerms({ zh = '', en = '', wording = false }: FoundBefore): TermDraft[] {
  if (wording) return [{ ...newTerm('zh', []), status: 'forbidden' }, newTerm('zh', [{ key: 0 }])];
  return [
    { ...newTerm('zh', []), text: zh },
    { ...newTerm('en', [{ key: 0 }]), text: en },
  ];
}

/** A further term, empty. */
export function newTerm(lang: string, others: readonly Pick<TermDraft, 'key'>[]): TermDraft {
  const key = Math.max(-1, ...others.map((one) => one.key)) + 1;
  const empty = { text: '', from: '', to: '', organ: '', title: '', source: '', note: '' };
  return { key, lang, status: 'preferred', ...empty };
}

function termDraftOf(term: Term, key: number): TermDraft {
  const { lang, text, status } = term;
  return {
    ...{ key, lang, text, status },
    from: term.from ?? '',
    to: term.to ?? '',
    organ: term.organ ?? '',
    title: term.title ?? '',
    source: term.source ?? '',
    note: term.note ?? '',
  };
}

/** What is sent of it. A line left wholly empty is no term. */
export function conceptInputOf(draft: ConceptDraft): SentInputOf<typeof proposeConcept> {
  const terms = draft.terms.filter((term, at) => term.text.trim() !== '' || (at === 0 && noneTyped(draft)));
  return {
    field: orNull(draft.field),
    definition: { zh: orNull(draft.definitionZh), en: orNull(draft.definitionEn) },
    source: orNull(draft.source),
    note: orNull(draft.note),
    terms: terms.map(({ key: _, lang, text, status, ...rest }) => ({
      ...{ lang, text, status },
      from: orNull(rest.from),
      to: orNull(rest.to),
      organ: orNull(rest.organ),
      title: orNull(rest.title),
      source: orNull(rest.source),
      note: orNull(rest.note),
    })),
  };
}

/** Where nothing was typed at all the first line is sent, so that the answer says what is missing at its field. */
function noneTyped({ terms }: ConceptDraft): boolean {
  return terms.every(({ text }) => text.trim() === '');
}

function orNull(text: string): string | null {
  return text.trim() || null;
}
