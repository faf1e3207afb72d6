import type { Id } from '../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { reachOf } from '../../../kernel/server/grants/granted.ts';
import { linesOfSubject } from '../../../kernel/server/ledger/subject-lines.ts';
import { actorsOf, namesOf } from '../../../kernel/server/person-names.ts';
import { listFindingsOf } from '../../../kernel/server/preflight/findings.ts';
import { scriptOf } from '../../language/server/index.ts';
import type { Release } from '../contract/release.ts';
import { changeRows, presentChanges } from './change-rows.ts';
import { matchFound } from './core/match.ts';
import { nameKnowledge, recordedOf } from './facts.ts';
import { leftAsideOf, shownImages } from './images.ts';
import { issuesOf, presentIssue } from './issues.ts';
import { may, releasesGrantable } from './policy.ts';
import { abilitiesOf, historyOf, type NameOf, numbered, presentRow, somebodyOf } from './present.ts';
import { publicLink } from './public-link.ts';
import { getRelease, getText, type ReleaseRecord } from './queries.ts';
import { refuse } from './refuse.ts';
import { translationsShown } from './translations.ts';

/** The release as the contract promises; every operation on a release answers with it. */
export async function wholeRelease(ctx: Ctx, id: Id): Promise<Release> {
  const row = await getRelease(ctx, id);
  if (may(ctx.actor, 'see', row) !== true && !(await reachOf(ctx, releasesGrantable, id)))
    throw refuse('not-found');
  const { found, ...text } = await getText(ctx, id, row.version);
  const lines = await linesOfSubject(ctx, { kind: 'release', id });
  const changes = await changeRows(ctx, id);
  const nameOf = await namesOf(ctx, [
    ...changes.flatMap(({ asked_by, answered_by }) => [asked_by, answered_by ?? asked_by]),
    ...row.authors,
    row.approved_by ?? row.author,
    row.goes_out_by ?? row.author,
    row.withdrawn_by ?? row.author,
    ...actorsOf(lines),
    ...lines.flatMap(({ data }) => (typeof data['setBy'] === 'string' ? [data['setBy']] : [])),
  ]);
  return {
    ...presentRow(ctx.actor, row, nameOf),
    text,
    images: await shownImages(ctx, id, text.images),
    changes: presentChanges(changes, text, nameOf),
    leftAside: await leftAsideOf(ctx, id),
    script: scriptOf(text.zh.map((sentence) => sentence.text).join('')),
    findings: numbered(await listFindingsOf(ctx, 'release', id)),
    matched: matchFound(found, await recordedOf(ctx, text), row.day, nameKnowledge),
    authors: row.authors.map((author) => somebodyOf(author, nameOf)),
    approvedBy: row.approved_by === null ? null : somebodyOf(row.approved_by, nameOf),
    publishedAt: row.published_at?.toISOString() ?? null,
    goesOutFor: row.goes_out_by === null ? null : somebodyOf(row.goes_out_by, nameOf),
    heldUpAt: row.held_up_at?.toISOString() ?? null,
    publicLink: row.issue === null ? null : publicLink(ctx.office.code, row.number),
    issues: (await issuesOf(ctx, id)).map((issue) => presentIssue(ctx, row, issue)),
    correcting: row.correcting_zh === null ? null : { zh: row.correcting_zh, en: row.correcting_en ?? '' },
    withdrawn: withdrawnOf(row, nameOf),
    sentBackWith: row.sent_back_with,
    ...(await translationsShown(ctx, id, text)),
    history: historyOf(ctx, lines, nameOf),
    abilities: abilitiesOf(ctx.actor, row),
  };
}

function withdrawnOf(row: ReleaseRecord, nameOf: NameOf): Release['withdrawn'] {
  const { withdrawn_at, withdrawn_by, withdrawn_why } = row;
  if (withdrawn_at === null || withdrawn_by === null || withdrawn_why === null) return null;
  return { at: withdrawn_at.toISOString(), by: somebodyOf(withdrawn_by, nameOf), why: withdrawn_why };
}
