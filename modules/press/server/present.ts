import type { Abilities } from '../../../kernel/contract/abilities.ts';
import type { Finding } from '../../../kernel/contract/findings.ts';
import type { Both, LocalText } from '../../../kernel/contract/local-text.ts';
import type { Actor } from '../../../kernel/server/actor.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import type { SubjectLine } from '../../../kernel/server/ledger/subject-lines.ts';
import { whoOf } from '../../../kernel/server/person-names.ts';
import type { ReleaseFinding, ReleaseRow, Somebody } from '../contract/release.ts';
import { subjectsOf } from './news-subjects.ts';
import { may, waitsForChanges } from './policy.ts';
import type { ReleaseRecord } from './queries.ts';

/** The name of an actor of the ledger. */
export type NameOf = (actor: string) => Both;

export function titleOfRow(row: Pick<ReleaseRecord, 'title_zh' | 'title_en'>): LocalText {
  return { zh: row.title_zh, en: row.title_en, how: 'recorded' };
}

export function somebodyOf(userId: string, nameOf: NameOf): Somebody {
  return { userId, name: nameOf(userId) };
}

/** Is it this person's turn to do something with the release? */
export function isYourTurn(actor: Actor, row: ReleaseRecord): boolean {
  if (actor.kind !== 'user') return false;
  if (row.state === 'draft') return row.author === actor.userId;
  if (row.state === 'submitted' && row.changes_open > 0) return row.author === actor.userId;
  if (row.state === 'submitted') return may(actor, 'approve', row) === true;
  if (row.state !== 'approved' || row.goes_out_at !== null) return false;
  return may(actor, 'publish', row) === true;
}

export function presentRow(actor: Actor, row: ReleaseRecord, nameOf: NameOf): ReleaseRow {
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    state: row.state,
    title: titleOfRow(row),
    day: row.day,
    author: somebodyOf(row.author, nameOf),
    changedAt: row.changed_at.toISOString(),
    errors: row.errors,
    warnings: row.warnings,
    correction: row.correcting_zh !== null,
    goesOutAt: row.goes_out_at?.toISOString() ?? null,
    yourTurn: isYourTurn(actor, row),
    changesOpen: row.changes_open,
    subjects: subjectsOf(row.subjects),
  };
}

const gravity = { error: 0, warning: 1, note: 2 };

/** Findings in the order they are numbered on the page: the gravest first, then as they come in the text; let stand, last. */
export function numbered(findings: readonly Finding[]): ReleaseFinding[] {
  return findings
    .map((finding, n) => ({ finding, n }))
    .sort((a, b) => rank(a.finding) - rank(b.finding) || a.n - b.n)
    .map(({ finding }, n) => ({ ...finding, number: n + 1 }));
}

function rank({ severity, waived }: Finding): number {
  return waived ? 3 : gravity[severity];
}

export function abilitiesOf(actor: Actor, row: ReleaseRecord): Abilities {
  const open = row.errors === 0 || {
    zh: `还有${row.errors}处错误，改正后才能继续。`,
    en:
      row.errors === 1
        ? 'One error is open. Settle it first.'
        : `${row.errors} errors are open. Settle them first.`,
  };
  const both = (verb: 'approve' | 'publish' | 'plan') => {
    const allowed = may(actor, verb, row);
    return allowed === true ? (waitsForChanges(verb, row) ?? open) : allowed;
  };
  const maySubmit = may(actor, 'submit', row);
  const submitting = maySubmit === true ? (waitsForChanges('submit', row) ?? true) : maySubmit;
  return {
    edit: may(actor, 'edit', row),
    submit: submitting,
    askChange: may(actor, 'askChange', row),
    answerChange: may(actor, 'answerChange', row),
    sendBack: may(actor, 'sendBack', row),
    approve: both('approve'),
    publish: both('publish'),
    plan: both('plan'),
    ...(row.goes_out_by !== null && { unplan: may(actor, 'unplan', row) }),
    ...(row.issue === null ? { discard: may(actor, 'discard', row) } : publicAbilities(actor, row)),
    waive: may(actor, 'waive', row),
    setSubjects: may(actor, 'setSubjects', row),
  };
}

/** What may be done with what the public reads. */
function publicAbilities(actor: Actor, row: ReleaseRecord): Abilities {
  return {
    ...(row.state === 'published' && { correct: may(actor, 'correct', row) }),
    ...(row.state === 'draft' && { dropCorrection: may(actor, 'dropCorrection', row) }),
    withdraw: may(actor, 'withdraw', row),
  };
}

/** The history as the margin shows it, latest first; the version where the text changed. */
export function historyOf(ctx: Ctx, lines: readonly SubjectLine[], nameOf: NameOf) {
  return lines
    .map((line) => ({ at: line.at.toISOString(), who: whoOf(nameOf, line), what: whatOf(ctx, line, nameOf) }))
    .reverse();
}

function whatOf(ctx: Ctx, line: SubjectLine, nameOf: NameOf): Both {
  const said = ctx.house.verbs[line.verb] ?? { zh: line.verb, en: line.verb };
  const { version, setBy } = line.data;
  if (typeof setBy === 'string') {
    const by = nameOf(setBy);
    return { zh: `${said.zh}（按${by.zh}定的时间）`, en: `${said.en} (at the time ${by.en} set)` };
  }
  return typeof version === 'number'
    ? { zh: `${said.zh}（第${version}版）`, en: `${said.en} (version ${version})` }
    : said;
}
