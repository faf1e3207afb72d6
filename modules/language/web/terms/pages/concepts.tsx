import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { ButtonLink } from '../../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../../kernel/web/kit/list-head.tsx';
import { listViewOf } from '../../../../../kernel/web/kit/list-view.ts';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../../kernel/web/kit/pager.tsx';
import { SavedViews } from '../../../../../kernel/web/kit/saved-views.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { conceptState, listConcepts } from '../../../contract/terms.ts';
import { CentreTabs } from '../../centre-tabs.tsx';
import { languageTexts } from '../../texts.ts';
import { conceptList, newConceptPage } from '../addresses.ts';
import { ConceptFilters } from '../parts/concept-filters.tsx';
import { ConceptTable } from '../parts/concept-table.tsx';

/** The termbase: its concepts, those that wait for approval first; what is asked is in the address. */
export function Page({ search }: PageProps) {
  const t = useText(languageTexts);
  const view = listViewOf({ ...list, search });
  const { here, asked } = view;
  const { q, field, lang } = asked;
  const state = conceptState.options.find((one) => one === asked['state']);
  const { after } = search;
  const read = useRead(listConcepts, { q, state, field, lang, after, limit: 50 }, { keepOld: true });
  const { fields = [], langs = [], abilities, count } = read.data ?? {};
  return (
    <>
      <ListHead title={{ zh: '术语库', en: 'Termbase' }} count={count}>
        {abilities?.['propose'] === true && <ButtonLink to={newConceptPage}>{t('terms.propose')}</ButtonLink>}
      </ListHead>
      <CentreTabs at="terms" />
      <SavedViews view={view}>
        <ConceptFilters asked={asked} fields={fields} langs={langs} here={here} />
        <Loaded from={read}>
          {({ items, next }) =>
            items.length === 0 ? (
              <Empty>{t(q || state || field || lang ? 'terms.noneSo' : 'terms.none')}</Empty>
            ) : (
              <>
                <ConceptTable items={items} lang={lang ?? 'en'} view={view} />
                <Pager first={after && here({})} next={next && here({ after: next })}>
                  {t('terms.order')}
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
  list: 'language.concepts',
  path: conceptList,
  filters: ['q', 'state', 'field', 'lang'],
};
