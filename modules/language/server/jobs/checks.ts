import type { Finding } from '../../../../kernel/contract/findings.ts';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { check } from '../../../../kernel/server/house/check.ts';
import { tagFaults, withoutTags } from '../../contract/tags.ts';
import { checkSegments, type SegmentsToCheck } from '../check-segments.ts';
import { allFindingKinds } from '../finding-kinds.ts';
import { termbaseFor } from '../terms/office-termbase.ts';
import { textProfileOf } from '../text-profiles.ts';
import { filesOfJob, getJob, segmentsOfFile } from './queries.ts';
import type { JobFileTable, SegmentTable } from './tables.ts';

/** What the checks of a job look at. */
interface JobFacts {
  from: Lang;
  by: Pick<SegmentsToCheck, 'profile' | 'termbase'>;
  files: {
    file: Pick<JobFileTable, 'id' | 'name'>;
    segments: Pick<SegmentTable, 'place' | 'source' | 'target' | 'locked'>[];
  }[];
}

/** Every segment has a translation whose tags fit: else the file cannot be made. The rest is what its kind of text asks for. */
export const jobIsWhole = check<JobFacts>({
  id: 'language.job-is-whole',
  kind: 'translation-job',
  about: {
    zh: '每个句段都有译文，标记与原文相符，数字、日期、名称、术语等与原文一致。',
    en: 'Every segment has a translation with the tags of its source, and figures, dates, names and terms agree.',
  },
  finds: [
    {
      check: 'language.segment-tags',
      about: { zh: '译文的标记与原文不符', en: 'The tags of a translation do not fit its source' },
      severity: 'error',
      firm: true,
    },
    ...allFindingKinds(),
  ],
  async gather(ctx, id) {
    const { kind, from_lang: from } = await getJob(ctx, id);
    const by = { profile: await textProfileOf(ctx, kind), termbase: await termbaseFor(ctx) };
    const files = [];
    for (const file of await filesOfJob(ctx, id))
      files.push({ file, segments: await segmentsOfFile(ctx, file) });
    return { from, by, files };
  },
  run: ({ files, ...facts }) =>
    files.flatMap(({ file, segments }) => {
      const open = segments.filter(({ locked }) => !locked);
      return [...open.flatMap((segment) => faultOf(file, segment)), ...compared(facts, file, open)];
    }),
});

function faultOf(
  file: JobFacts['files'][number]['file'],
  { place, source, target }: JobFacts['files'][number]['segments'][number],
): Finding[] {
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
function compared(
  { from, by }: Pick<JobFacts, 'from' | 'by'>,
  file: JobFacts['files'][number]['file'],
  segments: JobFacts['files'][number]['segments'],
): Finding[] {
  const pairs = segments.map(({ source, target }) => ({
    source: withoutTags(source),
    target: withoutTags(target ?? ''),
  }));
  return checkSegments(pairs, { ...by, from }).map(
    ({ check: id, severity, at, message, source }): Finding => {
      const { place } = segments[at.sentence]!;
      return { check: id, severity, message, ...placedAt(file, place), ...(source && { source }) };
    },
  );
}

function placedAt(file: JobFacts['files'][number]['file'], segment: number) {
  return {
    place: { file: file.id, segment },
    placeLabel: { zh: `${file.name}，第${segment + 1}句`, en: `${file.name}, segment ${segment + 1}` },
  };
}
