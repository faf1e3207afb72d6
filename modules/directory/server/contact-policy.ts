import { type RawBuilder, sql } from 'kysely';
import type { Ability } from '../../../kernel/contract/abilities.ts';
import type { IsoDate } from '../../../kernel/contract/dates.ts';
import type { Both } from '../../../kernel/contract/local-text.ts';
import type { Actor } from '../../../kernel/server/actor.ts';
import type { ContactState } from '../contract/contact.ts';
import { may } from './policy.ts';
import type { ContactPointTable } from './tables.ts';

/** What the policy looks at of a contact point. */
export type ContactFacts = Pick<
  ContactPointTable,
  'person' | 'usable_for' | 'consent_until' | 'withdrawn_on'
>;

const withdrawn: Both = { zh: '同意已撤回，内容已抹去。', en: 'Consent was withdrawn; the value is erased.' };
const expired: Both = {
  zh: '同意已过期，内容不再显示。续记同意后恢复。',
  en: 'Consent has ended; the value is not shown. Renew the consent to see it.',
};
const officeOnly: Both = {
  zh: '仅供办理工作的人员使用，只读人员不能查看。',
  en: 'This is for those who work with it; readers do not see it.',
};

/** How consent stands on a day. Its last day still counts. */
export function stateOf(point: ContactFacts, day: IsoDate): ContactState {
  if (point.withdrawn_on !== null) return 'withdrawn';
  return point.consent_until !== null && point.consent_until < day ? 'expired' : 'valid';
}

/**
 * May this actor see the value? Nobody after consent has ended. What a person gave for the office's own use is for
 * those who work with it; what may go to partners, and how bodies and places are reached, is for the whole staff.
 */
export function maySeeValue(actor: Actor, point: ContactFacts, day: IsoDate): Ability {
  const staff = may(actor, 'see');
  if (staff !== true) return staff;
  switch (stateOf(point, day)) {
    case 'withdrawn':
      return withdrawn;
    case 'expired':
      return expired;
    case 'valid':
      return (
        point.person === null || point.usable_for !== 'office' || may(actor, 'change') === true || officeOnly
      );
  }
}

/** The same rule as a condition over `directory.contact_point`, for lists and files. */
export function valueVisible(actor: Actor, day: IsoDate): RawBuilder<boolean> {
  if (may(actor, 'see') !== true) return sql<boolean>`false`;
  const consented = sql`withdrawn_on is null and (consent_until is null or consent_until >= ${day}::date)`;
  return may(actor, 'change') === true
    ? sql<boolean>`(${consented})`
    : sql<boolean>`(${consented} and (person is null or usable_for <> 'office'))`;
}
