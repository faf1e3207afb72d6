import type { Finding } from '../../../kernel/contract/findings.ts';
import type { SubjectRef } from '../../../kernel/contract/ids.ts';
import { check } from '../../../kernel/server/house/check.ts';
import type { CheckedText } from '../../language/server/index.ts';
import type { ReleaseText } from '../contract/text.ts';
import { formerNameFindings } from './core/former-names.ts';
import { imageFindings } from './core/image-findings.ts';
import { matchFound } from './core/match.ts';
import { directoryFindings, placeLabel, printFindings, workFindings } from './core/own-findings.ts';
import {
  compareAllSides,
  compareSides,
  gatherFacts,
  namedOf,
  nameKnowledge,
  type ReleaseCheckFacts,
} from './facts.ts';
import { releaseFindingKinds } from './finding-kinds.ts';
import { getRelease, getText } from './queries.ts';

/** What running the checks on a text yields: the findings, and whom and what it speaks of. */
export interface CheckedRelease {
  findings: Finding[];
  found: Pick<CheckedText, 'people' | 'bodies'>;
  /** Those of the directory it names. */
  named: SubjectRef[];
}

/** Runs everything there is to check on a release's text. Pure and slow. */
export function checkText(facts: ReleaseCheckFacts): CheckedRelease {
  return withOwnChecks(facts, compareSides(facts));
}

/** The same of texts read in one look, in a thread of its own where they are long. */
export async function checkTexts(all: readonly ReleaseCheckFacts[]): Promise<CheckedRelease[]> {
  const compared = await compareAllSides(all);
  return all.map((facts, n) => withOwnChecks(facts, compared[n]!));
}

function withOwnChecks(facts: ReleaseCheckFacts, { findings, people, bodies }: CheckedText): CheckedRelease {
  const found = { people, bodies };
  const compared = findings.map(
    (f): Finding => ({
      check: f.check,
      severity: f.severity,
      place: { at: f.at, ...(f.against ? { against: f.against } : {}) },
      placeLabel: placeLabel(facts.text, f.at),
      message: f.message,
      ...(f.source ? { source: f.source } : {}),
      ...(f.fix ? { fix: f.fix.edits, fixLabel: f.fix.label } : {}),
    }),
  );
  const matched = matchFound(found, facts.recorded, facts.day, nameKnowledge);
  const own = [
    ...workFindings(facts.text),
    ...printFindings(facts.text),
    ...directoryFindings(facts.text, matched),
    ...formerNameFindings(facts.text, facts.recorded, facts.day),
  ].map((f) => ({
    ...f,
    ...(f.place ? { place: { at: f.place } } : {}),
  }));
  const all = [...compared, ...own, ...imageFindings(facts.text)];
  return { findings: all, found, named: namedOf(facts.recorded) };
}

/** The same check, of a text whose images have been named since. */
export function withImagesNamed(checked: CheckedRelease, text: ReleaseText): CheckedRelease {
  const others = checked.findings.filter((one) => !one.check.startsWith('press.image-'));
  return { ...checked, findings: [...others, ...imageFindings(text)] };
}

/** The preflight of a release: the two sides against each other, and both against the directory. */
export const releaseAgrees = check<ReleaseCheckFacts>({
  id: 'press.release-agrees',
  kind: 'release',
  about: {
    zh: '中英文两面相符，人名、职务、机构与名录相符，修复与改动均已处理。',
    en: 'Both sides agree, names, titles and bodies agree with the directory, repairs and changes are settled.',
  },
  finds: releaseFindingKinds(),
  async gather(ctx, id) {
    const row = await getRelease(ctx, id);
    return gatherFacts(ctx, await getText(ctx, id, row.version), row.day);
  },
  run: async (facts) => (await checkTexts([facts]))[0]!.findings,
});
