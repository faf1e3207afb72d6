import { listFollowUps } from '../../../../kernel/contract/follow-ups.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../../kernel/web/kit/filter-row.tsx';
import { FollowUpForm } from '../../../../kernel/web/kit/follow-up-form.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { listViewOf, orderOf } from '../../../../kernel/web/kit/list-view.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../kernel/web/kit/pager.tsx';
import { SavedViews } from '../../../../kernel/web/kit/saved-views.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { appTexts } from '../../texts.ts';
import { FollowUpTable } from './table.tsx';

const whoseIs = ['mine', 'given', 'all'] as const;
const states = ['open', 'overdue', 'closed', 'any'] as const;

/** Follow-ups: mine, those I gave, all I may see; open ones by their due day. What is asked is in the address. */
export function Page({ search }: PageProps) {
  const t = useText(appTexts);
  const house = useText(houseTexts);
  const go = useGo();
  const whose = whoseIs.find((one) => one === search['whose']) ?? 'all';
  const state = states.find((one) => one === search['state']) ?? 'open';
  const { after, kind, id } = search;
  const view = listViewOf({ ...list, search });
  const { here } = view;
  const asked = { whose, state, kind, id, ...orderOf(view, ['standing', 'due', 'given']) };
  const read = useRead(listFollowUps, { ...asked, after, limit: 50 }, { keepOld: true });
  return (
    <>
      <ListHead title={{ zh: '督办事项', en: 'Follow-ups' }} count={read.data?.count}>
        <AbilityButton
          ability={read.data?.abilities['open']}
          look="outline"
          onClick={() => go(here({ after, give: 'yes' }))}
        >
          {house('followUps.open')}
        </AbilityButton>
      </ListHead>
      <SavedViews view={view}>
        <Asking whose={whose} state={state} here={here} />
        <Loaded from={read}>
          {({ items, next }) =>
            items.length === 0 ? (
              <Empty>{t(emptyWords(whose, state))}</Empty>
            ) : (
              <>
                <FollowUpTable items={items} view={view} file={{ sheet: list.list, asked }} />
                <Pager first={after && here({})} next={next && here({ after: next })}>
                  {t('followUps.order')}
                </Pager>
              </>
            )
          }
        </Loaded>
      </SavedViews>
      {search['give'] === 'yes' && read.data?.abilities['open'] === true && (
        <FollowUpForm onClose={() => go(here({ after }), { replace: true })} />
      )}
    </>
  );
}

const list = {
  list: 'house.follow-ups',
  path: '/follow-ups',
  filters: ['whose', 'state', 'kind', 'id'],
  usual: { by: 'standing' },
};

type Whose = (typeof whoseIs)[number];
type State = (typeof states)[number];

function emptyWords(whose: Whose, state: State) {
  if (state !== 'open') return 'followUps.noneSo' as const;
  return whose === 'all' ? ('followUps.none' as const) : (`followUps.none-${whose}` as const);
}

interface AskingProps {
  whose: Whose;
  state: State;
  here: (change: Record<string, string | undefined>) => string;
}

function Asking({ whose, state, here }: AskingProps) {
  const t = useText(appTexts);
  const go = useGo();
  return (
    <FilterRow>
      <Filter
        label={t('followUps.whose')}
        value={whose}
        options={whoseIs.map((value) => ({ value, label: t(`followUps.${value}`) }))}
        onChoose={(value) => go(here({ whose: value }), { replace: true })}
      />
      <Filter
        label={t('followUps.standing')}
        value={state}
        options={states.map((value) => ({ value, label: t(`followUps.${value}`) }))}
        onChoose={(value) => go(here({ state: value }), { replace: true })}
      />
    </FilterRow>
  );
}
