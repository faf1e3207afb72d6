import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Both, LocalText } from '../../../../kernel/contract/local-text.ts';
import type { ContactKind, ContactUse } from '../../contract/contact.ts';
import { type ContactContent, checkContent } from '../core/contact-value.ts';
import { termFault } from '../core/term.ts';
import { refuse } from '../refuse.ts';

const notYet: Both = {
  zh: '同意的日期不能晚于今天。',
  en: 'The day of consent is today or earlier.',
};

interface ConsentInput {
  label: LocalText | null;
  use: ContactUse;
  consentBy: string;
  consentOn: IsoDate;
  consentUntil: IsoDate | null;
}

/** The columns of a contact point that say what it may be used for, or the refusal. */
export function consentColumns(input: ConsentInput, today: IsoDate) {
  if (input.consentOn > today) throw refuse('contact-unusable', { reason: notYet }, { consentOn: notYet });
  if (termFault({ from: input.consentOn, to: input.consentUntil }))
    throw refuse('consent-ends-before-it-begins');
  return {
    label_zh: input.label?.zh ?? null,
    label_en: input.label?.en ?? null,
    usable_for: input.use,
    consent_by: input.consentBy,
    consent_on: input.consentOn,
    consent_until: input.consentUntil,
  };
}

/** The columns that hold what was entered, in the form it is kept in, or the refusal at its field. */
export function contentColumns(
  kind: ContactKind,
  content: ContactContent,
  country: string | null,
  within = '',
) {
  const checked = checkContent(kind, content, country ?? '');
  if ('fault' in checked)
    throw refuse(
      'contact-unusable',
      { reason: checked.fault },
      { [`${within}${checked.field}`]: checked.fault },
    );
  const { value, text } = checked.kept;
  return { value, text_zh: text?.zh ?? null, text_en: text?.en ?? null };
}
