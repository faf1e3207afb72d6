import type { ContactKind, ContactPoint, ContactUse } from '../../contract/contact.ts';

/** A contact point as its form holds one. */
export interface ContactDraft {
  kind: ContactKind;
  value: string;
  textZh: string;
  textEn: string;
  labelZh: string;
  labelEn: string;
  use: ContactUse;
  by: string;
  on: string;
  until: string;
}

/** What the form begins with: the point as it stands, or an empty one with today's consent. */
export function contactDraftOf(point: ContactPoint | null, today: string): ContactDraft {
  return {
    kind: point?.kind ?? 'mobile',
    value: point?.written ?? '',
    textZh: point?.text?.zh ?? '',
    textEn: point?.text?.en ?? '',
    labelZh: point?.label?.zh ?? '',
    labelEn: point?.label?.en ?? '',
    use: point?.use ?? 'office',
    by: point?.consent.by ?? '',
    on: point?.state === 'expired' ? today : (point?.consent.on ?? today),
    until: point?.state === 'expired' ? '' : (point?.consent.until ?? ''),
  };
}

/** Has this kind a number or address on a network; has it words in both languages? */
export function partsOf(kind: ContactKind): { value: boolean; text: boolean } {
  return { value: kind !== 'address', text: kind === 'address' || kind === 'assistant' };
}

export function contactContentOf(draft: ContactDraft) {
  const { value, text } = partsOf(draft.kind);
  return {
    value: value ? draft.value.trim() || null : null,
    text: text ? pairOf(draft.textZh, draft.textEn) : null,
  };
}

export function contactConsentOf(draft: ContactDraft) {
  return {
    label: pairOf(draft.labelZh, draft.labelEn),
    use: draft.use,
    consentBy: draft.by,
    consentOn: draft.on,
    consentUntil: draft.until || null,
  };
}

function pairOf(zh: string, en: string) {
  const pair = { zh: zh.trim() || null, en: en.trim() || null };
  return pair.zh || pair.en ? pair : null;
}
