import type { MailHours, MailWay } from '../../contract/mail.ts';
import { type Ctx, tables } from '../context.ts';
import type { NoticeKind } from '../house/module.ts';
import { usualHours } from './hours.ts';
import type { MailTables, NoticeChoicesTable } from './tables.ts';

/** What a person chose, or the house's defaults. */
export interface Choices {
  version: number;
  hours: MailHours;
  wayOf(kind: string): MailWay;
}

/** How notices of this kind come unless a person chose otherwise: what waits on somebody at once, the rest in the digest. */
export function usualWay(kind: NoticeKind | undefined): MailWay {
  return kind?.urgent ? 'now' : 'digest';
}

/** The choices of one person of the office. */
export async function choicesOf(ctx: Ctx, userId: string): Promise<Choices> {
  const row = await tables<MailTables>(ctx)
    .selectFrom('kernel.notice_choices')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return {
    version: row?.version ?? 0,
    hours: row ? hoursOf(row) : usualHours,
    wayOf: (kind) => row?.ways[kind] ?? usualWay(ctx.house.notices.get(kind)),
  };
}

function hoursOf(
  row: Pick<NoticeChoicesTable, 'quiet_from' | 'quiet_until' | 'working_days_only' | 'digest_at'>,
): MailHours {
  const { quiet_from: from, quiet_until: until } = row;
  return {
    quiet: from !== null && until !== null ? { from, until } : null,
    workingDaysOnly: row.working_days_only,
    digestAt: row.digest_at,
  };
}
