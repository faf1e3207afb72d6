import type { Finding } from '../../../../kernel/contract/findings.ts';
import type { Both, Lang } from '../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { tagFaults, withoutTags } from '../../contract/tags.ts';
import { countChanges } from '../../contract/tracked-changes.ts';
import type { SegmentsToCheck } from '../check-segments.ts';
import { checkManySegments } from '../check-task.ts';
import { fixedText } from '../core/segments/fixed-text.ts';
import { termbaseFor } from '../terms/office-termbase.ts';
import { textProfileOf } from '../text-profiles.ts';
import type { JobRecord } from './queries.ts';
import type { JobFileTable, SegmentTable } from './tables.ts';

/** By what the segments of a job are checked. */
export interface SegmentRules {
  from: Lang;
  by: Pick<SegmentsToCheck, 'profile' | 'termbase' | 'checkedOn' | 'earlier'>;
}

type File = Pick<JobFileTable, 'id' | 'name'>;
type Checked = Pick<SegmentTable, 'place' | 'source' | 'target' | 'locked'>;

/** A finding on a segment; `fix` is the whole translation with what is amiss mended. */
export type SegmentFinding = Omit<Finding, 'place' | 'fix'> & {
  place: { file: string; segment: number };
  fix?: string;
};

/** What a kind of text asks for in the office, and its terms. */
export async function segmentRulesOf(
  ctx: Ctx,
  { kind, from_lang: from }: Pick<JobRecord, 'kind' | 'from_lang'>,
): Promise<SegmentRules> {
  return {
    from,
    by: { profile: await textProfileOf(ctx, kind), termbase: await termbaseFor(ctx), checkedOn: ctx.today },
  };
}

/** What is amiss in segments of a file: asked before delivery and beside each segment while it is written. Slow. */
export async function segmentFindings(
  rules: SegmentRules,
  file: File,
  segments: readonly Checked[],
): Promise<SegmentFinding[]> {
  const open = segments.filter(({ locked }) => !locked);
  return [...open.flatMap((segment) => faultOf(file, segment)), ...(await compared(rules, file, open))];
}

function faultOf(file: File, { place, source, target }: Checked): SegmentFinding[] {
  if (target === null) return [];
  const tags = [...new Set(tagFaults(source, target).map(({ tag }) => tag))].join(' ');
  if (tags === '') return [];
  return [
    {
      check: 'language.segment-tags',
      severity: 'error',
      ...placedAt(file, place),
      message: {
        zh: `标记${tags}缺少、多余或交叉，译文文件无法生成。`,
        en: `The tags ${tags} are missing, doubled or crossed, so the file cannot be made.`,
      },
    },
  ];
}

/** What the checks of its kind of text find between the segments of a file and their translations. */
async function compared(
  { from, by }: SegmentRules,
  file: File,
  segments: readonly Checked[],
): Promise<SegmentFinding[]> {
  const pairs = segments.map(({ source, target }) => ({
    source: withoutTags(source),
    target: withoutTags(target ?? ''),
  }));
  return (await checkManySegments(pairs, { ...by, from })).map(
    ({ check, severity, at, message, source, fix }): SegmentFinding => {
      const { place, target } = segments[at.sentence]!;
      const fixed = fix && fixedText(target ?? '', fix.edits, { sentence: at.sentence, source: from });
      return {
        ...{ check, severity, message, ...placedAt(file, place) },
        ...(source && { source }),
        ...(fix && fixed && { fix: fixed, fixLabel: fix.label }),
      };
    },
  );
}

/** What the reviser changed and nobody has accepted or refused yet: which of the two texts goes out is not settled. */
export function changesThatWait(
  file: File,
  segments: readonly Pick<SegmentTable, 'place' | 'target' | 'agreed'>[],
): SegmentFinding[] {
  return segments.flatMap(({ place, target, agreed }): SegmentFinding[] =>
    agreed === null
      ? []
      : [
          {
            check: 'language.change-waits',
            severity: 'error',
            ...placedAt(file, place),
            message: waitingWords(countChanges({ agreed, target: target ?? '' })),
          },
        ],
  );
}

function waitingWords(count: number): Both {
  return {
    zh: `${count}处审校改动未了结。请在句段旁采用或不采用，再交付。`,
    en:
      count === 1
        ? 'A change made in revision is not settled. Accept or refuse it beside the segment, then deliver.'
        : `${count} changes made in revision are not settled. Accept or refuse each beside the segment, then deliver.`,
  };
}

/** Where a finding on a segment stands, and what the place is called. */
export function placedAt(file: File, segment: number) {
  return {
    place: { file: file.id, segment },
    placeLabel: { zh: `${file.name}，第${segment + 1}句`, en: `${file.name}, segment ${segment + 1}` },
  };
}
