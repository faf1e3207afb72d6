import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { ButtonLink } from '../../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../../kernel/web/kit/list-head.tsx';
import { listViewOf } from '../../../../../kernel/web/kit/list-view.ts';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../../kernel/web/kit/pager.tsx';
import { SavedViews } from '../../../../../kernel/web/kit/saved-views.tsx';
import { useChoice } from '../../../../../kernel/web/kit/use-choice.ts';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { conceptState, listConcepts } from '../../../contract/terms.ts';
import { CentreTabs } from '../../centre-tabs.tsx';
import { languageTexts } from '../../texts.ts';
import { conceptList, newConceptPage, suggestedTermsPage, termFilePage, wordingPage } from '../addresses.ts';
import { ApproveBar } from '../parts/approve-bar.tsx';
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
  const choice = useChoice(read.data?.items ?? []);
  const { fields = [], langs = [], abilities, count } = read.data ?? {};
  return (
    <>
      <ListHead title={{ zh: '术语库', en: 'Termbase' }} count={count}>
        <ButtonLink to={wordingPage}>{t('terms.wording.title')}</ButtonLink>
        {abilities?.['propose'] === true && (
          <>
            <ButtonLink to={termFilePage}>{t('terms.file.title')}</ButtonLink>
            <ButtonLink to={suggestedTermsPage}>{t('terms.suggest.find')}</ButtonLink>
            <ButtonLink to={newConceptPage}>{t('terms.propose')}</ButtonLink>
          </>
        )}
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
                <ApproveBar choice={choice} shown={items} />
                <ConceptTable
                  items={items}
                  lang={lang ?? 'en'}
                  choice={choice}
                  view={view}
                  file={{ sheet: list.list, asked }}
                />
                <Pager first={after && here({})} next={next && here({ after: next })}>
                  {t('terms.order')} <TermbaseFile />
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

/** The terms in force as the format termbases are exchanged in. */
function TermbaseFile() {
  const t = useText(languageTexts);
  return (
    <a className="file-link" href="/api/downloads/language.termbase/all.tbx" download>
      {t('terms.file.tbx')}
    </a>
  );
}
