import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useMe } from '../../../../kernel/web/house.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { ButtonLink } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../kernel/web/kit/pager.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { listReleases, releaseState } from '../../contract/release.ts';
import { mayHandIn } from '../parts/may-hand-in.ts';
import { ReleaseFilters } from '../parts/release-filters.tsx';
import { ReleaseTable } from '../parts/release-table.tsx';
import '../press.css';
import { pressTexts } from '../texts.ts';

/** All releases, latest change first: where each stands, what was found in it, whose turn it is. */
export function Page({ search }: PageProps) {
  const t = useText(pressTexts);
  const state = releaseState.options.find((one) => one === search['state']);
  const mine = search['mine'] === 'yes' ? ('yes' as const) : undefined;
  const { q, after } = search;
  const read = useRead(listReleases, { state, mine, q, after, limit: 50 }, { keepOld: true });
  const here = (change: Record<string, string | undefined>) =>
    address('/releases', { state, mine, q, ...change });
  return (
    <>
      <ListHead title={{ zh: '新闻稿', en: 'Releases' }} count={read.data?.count}>
        <HandIn />
      </ListHead>
      <ReleaseFilters state={state} mine={mine} q={q} here={here} />
      <Loaded from={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{state || mine || q ? t('list.noneSo') : t('list.none')}</Empty>
          ) : (
            <>
              <ReleaseTable items={items} />
              <Pager first={after && here({})} next={next && here({ after: next })}>
                {t('list.order')}
              </Pager>
            </>
          )
        }
      </Loaded>
    </>
  );
}

/** Writing is the officer's own step, so it carries the seal there; a reviser may do it too. */
function HandIn() {
  const t = useText(pressTexts);
  const { roles } = useMe();
  if (!mayHandIn(roles)) return null;
  const own = roles.some(({ id }) => id === 'officer');
  return (
    <ButtonLink to="/releases/new" look={own ? 'seal' : 'outline'}>
      {t('list.handIn')}
    </ButtonLink>
  );
}
