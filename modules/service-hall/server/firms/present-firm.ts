import type { z } from 'zod';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { filesOf } from '../../../../kernel/server/files/queries.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import type { Account, FirmPaper, FirmRow, firmHead, HallFirm } from '../../contract/firms.ts';
import { paperState } from '../core/firm-papers.ts';
import { reusablePapers } from './asked-of-firms.ts';
import { firmAbilities } from './policy.ts';
import {
  type AccountRecord,
  accountsOf,
  type FirmPaperRecord,
  type FirmRecord,
  firmPapersOf,
} from './queries.ts';

/** A firm as the staff sees it. */
export async function presentFirm(ctx: Ctx, row: FirmRecord, mails: boolean): Promise<HallFirm> {
  const [accounts, papers] = await Promise.all([accountsOf(ctx, row.id), presentFirmPapers(ctx, row.id)]);
  const nameOf = await namesOf(ctx, row.decided_by === null ? [] : [row.decided_by]);
  return {
    ...headOfFirm(row),
    accounts: accounts.map(presentAccount),
    papers,
    decidedBy: row.decided_by === null ? null : nameOf(row.decided_by),
    mails,
    abilities: firmAbilities(ctx.actor, row.state),
  };
}

/** A row of the list of firms. */
export function presentFirmRow(row: FirmRecord): FirmRow {
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    name: nameOfFirm(row),
    state: row.state,
    madeAt: row.made_at.toISOString(),
  };
}

/** A firm with what it has said of itself. */
export function headOfFirm(row: FirmRecord): z.infer<typeof firmHead> {
  return {
    ...presentFirmRow(row),
    address: { zh: row.address_zh, en: row.address_en, how: 'recorded' },
    legalPerson: row.legal_person,
    phone: row.phone,
    why: row.why_zh === null ? null : { zh: row.why_zh, en: row.why_en ?? row.why_zh },
    keeper: row.keeper,
    facts: row.facts,
    decidedAt: row.decided_at?.toISOString() ?? null,
  };
}

export function nameOfFirm({ name_zh: zh, name_en: en }: Pick<FirmRecord, 'name_zh' | 'name_en'>) {
  return { zh, en, how: 'recorded' as const };
}

export function presentAccount(row: AccountRecord): Account {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    email: row.email,
    phone: row.phone,
    language: row.language,
    role: row.role,
    state: row.state,
    madeAt: row.made_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
  };
}

/** The papers kept with a firm, the newest of each document first, each with how it stands today. */
export async function presentFirmPapers(ctx: Ctx, firm: string): Promise<FirmPaper[]> {
  const rows = await firmPapersOf(ctx, firm);
  const files = rows.length === 0 ? [] : await filesOf(ctx, { kind: 'hall-firm', id: firm });
  return rows.flatMap((row, at) => {
    const file = files.find(({ id }) => id === row.file);
    if (!file) return [];
    return {
      ...presentFirmPaper(row, rows[at - 1]?.paper === row.paper, ctx.today),
      file: { id: file.id, name: file.name, type: file.type, size: file.size, href: file.href },
    };
  });
}

function presentFirmPaper(row: FirmPaperRecord, replaced: boolean, today: string): Omit<FirmPaper, 'file'> {
  return {
    id: row.id,
    paper: row.paper,
    name: reusablePapers.find(({ id }) => id === row.paper)?.name ?? { zh: row.paper, en: row.paper },
    issuedOn: row.issued_on,
    expiresOn: row.expires_on,
    state: paperState({ replaced, expiresOn: row.expires_on }, today),
    standing: row.standing,
    findings: row.findings,
    addedAt: row.added_at.toISOString(),
  };
}
