import type { Finding } from '../../../../kernel/contract/findings.ts';
import { check } from '../../../../kernel/server/house/check.ts';
import { allFindingKinds } from '../finding-kinds.ts';
import { earlierTranslations } from '../memory/earlier-translations.ts';
import { filesOfJob, getJob, type SegmentRecord, segmentsOfFile } from './queries.ts';
import { changesThatWait, type SegmentRules, segmentFindings, segmentRulesOf } from './segment-findings.ts';
import type { JobFileTable } from './tables.ts';

/** What the checks of a job look at. */
interface JobFacts extends SegmentRules {
  files: { file: JobFileTable; segments: SegmentRecord[] }[];
}

/** Every segment has a translation whose tags fit, and no change waits: else the file cannot be made. The rest is what its kind of text asks for. */
export const jobIsWhole = check<JobFacts>({
  id: 'language.job-is-whole',
  kind: 'translation-job',
  about: {
    zh: '每个句段都有译文，标记与原文相符，审校改动均已了结，数字、日期、名称、术语等与原文一致。',
    en: 'Every segment has a translation with the tags of its source, no change waits to be settled, and figures, dates, names and terms agree.',
  },
  finds: [
    {
      check: 'language.segment-tags',
      about: { zh: '译文的标记与原文不符', en: 'The tags of a translation do not fit its source' },
      severity: 'error',
      firm: true,
    },
    {
      check: 'language.change-waits',
      about: { zh: '审校改动尚未了结', en: 'Changes made in revision wait to be settled' },
      severity: 'error',
      firm: true,
    },
    ...allFindingKinds(),
  ],
  async gather(ctx, id) {
    const files = [];
    for (const file of await filesOfJob(ctx, id))
      files.push({ file, segments: await segmentsOfFile(ctx, file) });
    const { from, by } = await segmentRulesOf(ctx, await getJob(ctx, id));
    const sources = files.flatMap(({ segments }) => segments.map(({ source }) => source));
    // A memory is asked for Chinese sentences; beside a segment that is written its matches stand anyway.
    const earlier = from === 'zh' ? await earlierTranslations(ctx, sources) : new Map();
    return { from, by: { ...by, earlier }, files };
  },
  async run({ files, ...rules }) {
    const findings: Finding[] = [];
    for (const { file, segments } of files) {
      const found = await segmentFindings(rules, file, segments);
      // A mend holds for the text as it is now: it is offered where the text is written, not kept.
      findings.push(
        ...changesThatWait(file, segments),
        ...found.map(({ fix: _, fixLabel: __, ...one }) => one),
      );
    }
    return findings;
  },
});
