import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { ButtonLink } from '../../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../../kernel/web/kit/list-head.tsx';
import { listViewOf } from '../../../../../kernel/web/kit/list-view.ts';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../../kernel/web/kit/pager.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { alignmentState, listAlignments } from '../../../contract/alignments.ts';
import { CentreTabs } from '../../centre-tabs.tsx';
import { languageTexts } from '../../texts.ts';
import '../alignments.css';
import { AlignmentFilters } from '../parts/alignment-filters.tsx';
import { AlignmentTable } from '../parts/alignment-table.tsx';

/** The alignments, latest change first: how far each was checked, and where it goes. */
export function Page({ search }: PageProps) {
  const t = useText(languageTexts);
  const state = alignmentState.options.find((one) => one === search['state']);
  const { q, after } = search;
  const { here } = listViewOf({ list: 'language.alignments', path, search, filters: ['state', 'q'] });
  const read = useRead(listAlignments, { state, q, after, limit: 50 }, { keepOld: true });
  return (
    <>
      <ListHead title={{ zh: '文本对齐', en: 'Alignments' }} count={read.data?.count}>
        {read.data?.abilities['make'] === true && (
          <ButtonLink to={`${path}/new`} look="seal">
            {t('alignments.make')}
          </ButtonLink>
        )}
      </ListHead>
      <CentreTabs at="alignments" />
      <AlignmentFilters state={state} q={q} here={here} />
      <Loaded from={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{state || q ? t('alignments.noneSo') : t('alignments.none')}</Empty>
          ) : (
            <>
              <AlignmentTable items={items} />
              <Pager first={after && here({})} next={next && here({ after: next })}>
                {t('alignments.order')}
              </Pager>
            </>
          )
        }
      </Loaded>
    </>
  );
}

const path = '/translation/alignments';
