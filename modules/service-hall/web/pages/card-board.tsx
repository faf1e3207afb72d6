import { useState } from 'react';
import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { ButtonLink } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../../kernel/web/kit/filter-row.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../kernel/web/kit/pager.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { boardShow, findCardHolders, listCardBoard } from '../../contract/cards.ts';
import { boardAt, cardBatches, cardFigures, newHolder } from '../card-addresses.ts';
import { BoardLegend, BoardTable } from '../parts/board-table.tsx';
import { FindBox } from '../parts/find-box.tsx';
import { HallTabs } from '../parts/hall-tabs.tsx';
import { hallTexts } from '../texts.ts';
import '../hall.css';
import '../cards.css';

type Board = OutputOf<typeof listCardBoard>;

/** Travel cards: who has one or waits for one, economy by economy. What is asked stands in the address, a name never. */
export function Page({ search }: PageProps) {
  const t = useText(hallTexts);
  const [q, find] = useState('');
  const { firm, economy, after } = search;
  const show = boardShow.safeParse(search['show']).data;
  const read = useRead(listCardBoard, { show, firm, economy, after, limit: 50 }, { keepOld: true });
  const found = useRead(findCardHolders, { q }, { keepOld: true, wait: q === '' });
  const here = (change: Record<string, string | undefined>) => boardAt({ show, firm, economy, ...change });
  return (
    <>
      <ListHead
        title={{ zh: '旅行卡', en: 'Travel cards' }}
        count={q ? undefined : read.data?.count}
        said={q && found.data ? t('cards.found', { count: found.data.items.length }) : undefined}
      >
        <ButtonLink to={cardBatches}>{t('cards.batches')}</ButtonLink>
        <ButtonLink to={cardFigures}>{t('cards.figures')}</ButtonLink>
        <ButtonLink to={newHolder}>{t('cards.add')}</ButtonLink>
      </ListHead>
      <HallTabs at="/cards" />
      <FindBox q={q} onFind={find} />
      <Loaded from={read}>
        {(board) =>
          q ? (
            <Loaded from={found}>
              {({ items, more }) => (
                <>
                  {items.length === 0 ? (
                    <Empty>{t('cards.noneFound')}</Empty>
                  ) : (
                    <BoardTable rows={items} economies={board.economies} />
                  )}
                  {more && <p className="cap">{t('cards.more')}</p>}
                </>
              )}
            </Loaded>
          ) : (
            <>
              <BoardFilters board={board} asked={{ show, firm, economy }} here={here} />
              {board.items.length === 0 ? (
                <Empty>{show || firm || economy ? t('cards.noneSo') : t('cards.none')}</Empty>
              ) : (
                <>
                  <BoardTable rows={board.items} economies={board.economies} />
                  <Pager first={after && here({})} next={board.next && here({ after: board.next })} />
                  <BoardLegend />
                  <p className="cap">{t('cards.boardAbout', { count: 5 })}</p>
                </>
              )}
            </>
          )
        }
      </Loaded>
    </>
  );
}

function BoardFilters({
  board,
  asked,
  here,
}: {
  board: Board;
  asked: { show: string | undefined; firm: string | undefined; economy: string | undefined };
  here: (change: Record<string, string | undefined>) => string;
}) {
  const t = useText(hallTexts);
  const say = useBoth();
  const go = useGo();
  const ask = (change: Record<string, string | undefined>) => go(here(change), { replace: true });
  return (
    <FilterRow>
      <Filter
        label={t('cards.show')}
        value={asked.show ?? ''}
        options={[
          { value: '', label: t('cards.showAll') },
          ...boardShow.options.map((value) => ({ value, label: t(`cards.showing.${value}`) })),
        ]}
        onChoose={(value) => ask({ show: value })}
      />
      <Filter
        label={t('cards.firm')}
        value={asked.firm ?? ''}
        options={[
          { value: '', label: t('cards.anyFirm') },
          ...board.firms.map(({ code, name }) => ({
            value: code,
            label: say({ zh: name.zh ?? name.en ?? '', en: name.en ?? name.zh ?? '' }),
          })),
        ]}
        onChoose={(value) => ask({ firm: value })}
      />
      <Filter
        label={t('cards.economy')}
        value={asked.economy ?? ''}
        options={[
          { value: '', label: t('cards.anyEconomy') },
          ...board.economies.map(({ code, name }) => ({ value: code, label: `${code} ${say(name)}` })),
        ]}
        onChoose={(value) => ask({ economy: value })}
      />
    </FilterRow>
  );
}
