import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { ContactPoint } from '../../contract/contact.ts';
import { maySeeValue, stateOf } from '../contact-policy.ts';
import { writtenValue } from '../core/contact-value.ts';
import type { ContactRow } from './queries.ts';

/** A contact point as the contract promises: what may not be seen is null, with the reason. */
export function presentContact(ctx: Ctx, row: ContactRow): ContactPoint {
  const shown = maySeeValue(ctx.actor, row, ctx.today);
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    label: textOf(row.label_zh, row.label_en),
    value: row.value,
    ...writtenValue(row.kind, row.value),
    text: textOf(row.text_zh, row.text_en),
    shown,
    use: row.usable_for,
    state: stateOf(row, ctx.today),
    consent: {
      by: row.consent_by,
      on: row.consent_on,
      until: row.consent_until,
      withdrawnOn: row.withdrawn_on,
    },
  };
}

function textOf(zh: string | null, en: string | null): LocalText | null {
  return zh === null && en === null ? null : { zh, en, how: 'recorded' };
}
