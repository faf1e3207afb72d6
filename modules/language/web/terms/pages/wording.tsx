import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { AskedField } from '../../../../../kernel/web/kit/asked-field.tsx';
import { ButtonLink } from '../../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../../../kernel/web/kit/filter-row.tsx';
import { ListHead } from '../../../../../kernel/web/kit/list-head.tsx';
import { listViewOf } from '../../../../../kernel/web/kit/list-view.ts';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../../kernel/web/kit/pager.tsx';
import { useChoice } from '../../../../../kernel/web/kit/use-choice.ts';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { conceptState, listConcepts } from '../../../contract/terms.ts';
import { CentreTabs } from '../../centre-tabs.tsx';
import { languageTexts } from '../../texts.ts';
import { newWordingPage, termFilePage, wordingPage } from '../addresses.ts';
import { ApproveBar } from '../parts/approve-bar.tsx';
import { WordingGravity } from '../parts/wording-gravity.tsx';
import { WordingTable } from '../parts/wording-table.tsx';

/** The forms the office does not use: what is written instead, why, and what lays it down. A view of the termbase. */
export function Page({ search }: PageProps) {
  const t = useText(languageTexts);
  const go = useGo();
  const { here, asked } = listViewOf({ ...list, search });
  const { q } = asked;
  const state = conceptState.options.find((one) => one === asked['state']);
  const { after } = search;
  const read = useRead(listConcepts, { forbidden: 'yes', q, state, after, limit: 50 }, { keepOld: true });
  const choice = useChoice(read.data?.items ?? []);
  const { abilities, count } = read.data ?? {};
  const ask = (change: Record<string, string | undefined>) => go(here(change), { replace: true });
  return (
    <>
      <ListHead title={{ zh: '敏感表述', en: 'Sensitive wording' }} count={count}>
        {abilities?.['propose'] === true && (
          <>
            <ButtonLink to={termFilePage}>{t('terms.file.title')}</ButtonLink>
            <ButtonLink to={newWordingPage}>{t('terms.wording.add')}</ButtonLink>
          </>
        )}
      </ListHead>
      <CentreTabs at="terms" />
      <WordingGravity />
      <search>
        <FilterRow>
          <AskedField
            label={t('terms.find')}
            placeholder={t('terms.findIn')}
            value={q ?? ''}
            onAsk={(words) => ask({ q: words })}
          />
          <Filter
            label={t('terms.stateLabel')}
            value={state ?? ''}
            options={[
              { value: '', label: t('any') },
              ...conceptState.options.map((value) => ({ value, label: t(`terms.state.${value}`) })),
            ]}
            onChoose={(value) => ask({ state: value })}
          />
        </FilterRow>
      </search>
      <Loaded from={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{t(q || state ? 'terms.noneSo' : 'terms.wording.none')}</Empty>
          ) : (
            <>
              <ApproveBar choice={choice} shown={items} />
              <WordingTable
                items={items}
                choice={choice}
                file={{ sheet: 'language.concepts', asked: { ...asked, forbidden: 'yes' } }}
              />
              <Pager first={after && here({})} next={next && here({ after: next })}>
                {t('terms.order')}
              </Pager>
            </>
          )
        }
      </Loaded>
    </>
  );
}

const list = { list: 'language.wording', path: wordingPage, filters: ['q', 'state'] };
