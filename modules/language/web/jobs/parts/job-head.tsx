import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { useBoth, useLang, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import { Progress } from '../../../../../kernel/web/kit/progress.tsx';
import { type Job, type JobState, jobKinds, outsideWays } from '../../../contract/jobs.ts';
import { languageTexts } from '../../texts.ts';
import { JobTurn } from './job-turn.tsx';

/** The head of a job: what it is, whose; where it stands and whose turn it is; by when; its steps as a line. */
export function JobHead({ of }: { of: Job }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const lang = useLang();
  const { number, title, kind, from, confidential, outside, requestedBy, wantedBy, due } = of;
  return (
    <PageHead
      kicker={[
        <AppLink key="list" to="/translation">
          {t('jobs.page.kind')}
        </AppLink>,
        number,
        say(jobKinds[kind]),
        t(`jobs.from.${from}`),
        outside && say(outsideWays[outside]),
        confidential && t('jobs.confidential'),
      ]}
      title={title}
      lead={from}
      state={
        <>
          <span>
            <JobTurn of={of} />
          </span>
          <span>
            {due
              ? t('jobs.page.dueOn', { day: dayWords(lang, due, false) })
              : t('jobs.page.wanted', { day: dayWords(lang, wantedBy, false) })}
          </span>
          <span className="dim">{t('jobs.page.askedBy', { who: say(requestedBy.name) })}</span>
        </>
      }
    >
      {!ended.has(of.state) && <Progress steps={steps(of)} at={placeOf(of)} />}
    </PageHead>
  );
}

const ended: ReadonlySet<JobState> = new Set(['declined', 'cancelled']);
const line: [JobState, { zh: string; en: string }][] = [
  ['requested', { zh: '提出', en: 'Asked for' }],
  ['quoted', { zh: '报价', en: 'Quoted' }],
  ['agreed', { zh: '同意', en: 'Agreed' }],
  ['assigned', { zh: '派稿', en: 'Given out' }],
  ['translating', { zh: '翻译', en: 'Translation' }],
  ['revising', { zh: '审校', en: 'Revision' }],
  ['reviewing', { zh: '审阅', en: 'Review' }],
  ['checking', { zh: '核对', en: 'Final check' }],
  ['delivered', { zh: '交付', en: 'Delivered' }],
  ['closed', { zh: '结束', en: 'Closed' }],
];

/** The steps this job has: with a reviewer one more. */
function own({ reviewer }: Job) {
  return line.filter(([state]) => state !== 'reviewing' || reviewer !== null);
}

function steps(of: Job) {
  return own(of).map(([, label]) => ({ label }));
}

function placeOf(of: Job): number {
  return own(of).findIndex(([state]) => state === of.state);
}
