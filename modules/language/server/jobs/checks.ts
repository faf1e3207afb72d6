import type { Finding } from '../../../../kernel/contract/findings.ts';
import { check } from '../../../../kernel/server/house/check.ts';
import { tagFaults } from '../../contract/tags.ts';
import { filesOfJob, segmentsOfFile } from './queries.ts';
import type { JobFileTable, SegmentTable } from './tables.ts';

/** What the checks of a job look at. */
interface JobFacts {
  files: {
    file: Pick<JobFileTable, 'id' | 'name'>;
    segments: Pick<SegmentTable, 'place' | 'source' | 'target' | 'locked'>[];
  }[];
}

/** Every segment has a translation whose tags fit: else the file cannot be made. */
export const jobIsWhole = check<JobFacts>({
  id: 'language.job-is-whole',
  kind: 'translation-job',
  about: {
    zh: '每个句段都有译文，译文中的标记与原文相符。',
    en: 'Every segment has a translation, and the tags in it are those of the source.',
  },
  finds: [
    {
      check: 'language.segment-untranslated',
      about: { zh: '句段没有译文', en: 'A segment has no translation' },
      severity: 'error',
      firm: true,
    },
    {
      check: 'language.segment-tags',
      about: { zh: '译文的标记与原文不符', en: 'The tags of a translation do not fit its source' },
      severity: 'error',
      firm: true,
    },
  ],
  async gather(ctx, id) {
    const files = [];
    for (const file of await filesOfJob(ctx, id))
      files.push({ file, segments: await segmentsOfFile(ctx, file) });
    return { files };
  },
  run: ({ files }) =>
    files.flatMap(({ file, segments }) =>
      segments.filter(({ locked }) => !locked).flatMap((segment) => faultOf(file, segment)),
    ),
});

function faultOf(
  file: JobFacts['files'][number]['file'],
  { place, source, target }: JobFacts['files'][number]['segments'][number],
): Finding[] {
  const found = {
    severity: 'error' as const,
    place: { file: file.id, segment: place },
    placeLabel: { zh: `${file.name}，第${place + 1}句`, en: `${file.name}, segment ${place + 1}` },
  };
  if (target === null)
    return [
      {
        ...found,
        check: 'language.segment-untranslated',
        message: { zh: '这一句还没有译文。', en: 'This segment has no translation yet.' },
      },
    ];
  const tags = [...new Set(tagFaults(source, target).map(({ tag }) => tag))].join(' ');
  if (tags === '') return [];
  return [
    {
      ...found,
      check: 'language.segment-tags',
      message: {
        zh: `标记${tags}缺少、多余或交叉，译文文件无法生成。`,
        en: `The tags ${tags} are missing, doubled or crossed, so the file cannot be made.`,
      },
    },
  ];
}
