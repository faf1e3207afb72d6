import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useMe } from '../../../../kernel/web/house.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { ButtonLink } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { listViewOf, orderOf } from '../../../../kernel/web/kit/list-view.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../kernel/web/kit/pager.tsx';
import { SavedViews } from '../../../../kernel/web/kit/saved-views.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { listReleases, releaseState } from '../../contract/release.ts';
import { ReleaseFilters } from '../parts/release-filters.tsx';
import { ReleaseTable } from '../parts/release-table.tsx';
import { useMayHandIn } from '../parts/use-may-hand-in.ts';
import '../press.css';
import { pressTexts } from '../texts.ts';

/** All releases, latest change first: where each stands, what was found in it, whose turn it is. */
export function Page({ search }: PageProps) {
  const t = useText(pressTexts);
  const state = releaseState.options.find((one) => one === search['state']);
  const mine = search['mine'] === 'yes' ? ('yes' as const) : undefined;
  const { q, after } = search;
  const view = listViewOf({ ...list, search });
  const { here } = view;
  const asked = { state, mine, q, ...orderOf(view, ['changed', 'number', 'day']) };
  const read = useRead(listReleases, { ...asked, after, limit: 50 }, { keepOld: true });
  return (
    <>
      <ListHead title={{ zh: '新闻稿', en: 'Releases' }} count={read.data?.count}>
        <HandIn />
      </ListHead>
      <SavedViews view={view}>
        <ReleaseFilters state={state} mine={mine} q={q} here={here} />
        <Loaded from={read}>
          {({ items, next }) =>
            items.length === 0 ? (
              <Empty>{state || mine || q ? t('list.noneSo') : t('list.none')}</Empty>
            ) : (
              <>
                <ReleaseTable items={items} view={view} file={{ sheet: list.list, asked }} />
                <Pager first={after && here({})} next={next && here({ after: next })}>
                  {t('list.order')}
                </Pager>
              </>
            )
          }
        </Loaded>
      </SavedViews>
    </>
  );
}

const list = {
  list: 'press.releases',
  path: '/releases',
  filters: ['state', 'mine', 'q'],
  usual: { by: 'changed', descending: true },
};

/** Writing is the officer's own step, so it carries the seal there; a reviser may do it too. */
function HandIn() {
  const t = useText(pressTexts);
  const { roles } = useMe();
  const mayHandIn = useMayHandIn();
  if (!mayHandIn) return null;
  const own = roles.some(({ id }) => id === 'officer');
  return (
    <ButtonLink to="/releases/new" look={own ? 'seal' : 'outline'}>
      {t('list.handIn')}
    </ButtonLink>
  );
}
