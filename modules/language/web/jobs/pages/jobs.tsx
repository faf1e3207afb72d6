import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useMe } from '../../../../../kernel/web/house.tsx';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { ButtonLink } from '../../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../../kernel/web/kit/list-head.tsx';
import { listViewOf, orderOf } from '../../../../../kernel/web/kit/list-view.ts';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../../kernel/web/kit/pager.tsx';
import { SavedViews } from '../../../../../kernel/web/kit/saved-views.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { listJobs } from '../../../contract/job-steps.ts';
import { jobKind, jobState } from '../../../contract/jobs.ts';
import { CentreTabs } from '../../centre-tabs.tsx';
import { languageTexts } from '../../texts.ts';
import { JobFilters } from '../parts/job-filters.tsx';
import { JobTable } from '../parts/job-table.tsx';
import { Workload } from '../parts/workload.tsx';

/** The board of the centre: what waits on me, the load of each person, then all jobs. */
export function Page({ search }: PageProps) {
  const t = useText(languageTexts);
  const view = listViewOf({ ...list, search });
  const asked = { ...askedOf(search), ...orderOf(view, ['due', 'number', 'requested']) };
  const { after } = search;
  const read = useRead(listJobs, { ...asked, after, limit: 50 }, { keepOld: true });
  const narrowed = Object.values(askedOf(search)).some(Boolean);
  return (
    <>
      <ListHead title={{ zh: '翻译任务', en: 'Translation jobs' }} count={read.data?.count}>
        <ButtonLink to="/translation/jobs/new">{t('jobs.ask')}</ButtonLink>
      </ListHead>
      <CentreTabs at="jobs" />
      {!narrowed && !after && <Now />}
      <Section title={t('jobs.all')}>
        <SavedViews view={view}>
          <JobFilters search={search} here={view.here} />
          <Loaded from={read}>
            {({ items, next }) =>
              items.length === 0 ? (
                <Empty>{narrowed ? t('jobs.noneSo') : t('jobs.none')}</Empty>
              ) : (
                <>
                  <JobTable items={items} view={view} file={{ sheet: list.list, asked }} />
                  <Pager first={after && view.here({})} next={next && view.here({ after: next })}>
                    {t('jobs.order')}
                  </Pager>
                </>
              )
            }
          </Loaded>
        </SavedViews>
      </Section>
    </>
  );
}

const list = {
  list: 'language.jobs',
  path: '/translation',
  filters: ['open', 'state', 'kind', 'mine', 'q'],
  usual: { by: 'due' },
};

function askedOf(search: Record<string, string>) {
  const open = search['open'];
  return {
    open: open === 'yes' || open === 'no' ? (open as 'yes' | 'no') : undefined,
    state: jobState.options.find((one) => one === search['state']),
    kind: jobKind.options.find((one) => one === search['kind']),
    mine: search['mine'] === 'yes' ? ('yes' as const) : undefined,
    q: search['q'],
  };
}

const centre = ['translator', 'reviser', 'terminologist', 'translation-chief', 'director'];

/** What waits on this person, and for those of the centre how everybody is loaded. */
function Now() {
  const t = useText(languageTexts);
  const { roles, deputyFor } = useMe();
  const read = useRead(listJobs, { open: 'yes', limit: 200 }, { keepOld: true });
  const own = [...roles, ...deputyFor.flatMap((one) => one.roles)];
  return (
    <>
      <Section title={t('jobs.mine')}>
        <Loaded from={read} part>
          {({ items }) => {
            const mine = items.filter(({ yourTurn }) => yourTurn);
            return mine.length === 0 ? (
              <p className="dim">{t('jobs.mineNone')}</p>
            ) : (
              <JobTable items={mine} moving={false} />
            );
          }}
        </Loaded>
      </Section>
      {own.some(({ id }) => centre.includes(id)) && <Workload />}
    </>
  );
}
