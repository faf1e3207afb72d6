import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Columns } from '../../../../../kernel/web/kit/columns.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { listViewOf } from '../../../../../kernel/web/kit/list-view.ts';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../../kernel/web/kit/pager.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { readUnits, unitFault, unitOrigin } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';
import { memoryPage } from '../addresses.ts';
import { MemoryFiles } from '../parts/memory-files.tsx';
import { MemoryHead } from '../parts/memory-head.tsx';
import { MemoryHistory } from '../parts/memory-history.tsx';
import { MemorySteps } from '../parts/memory-steps.tsx';
import { UnitFilters } from '../parts/unit-filters.tsx';
import { UnitTable } from '../parts/unit-table.tsx';

/** A memory: its units facing each other, narrowed by what the address asks, each changed where it stands. */
export function Page({ params, search }: PageProps) {
  const t = useText(languageTexts);
  const memoryId = params['memoryId'] ?? '';
  const { q, document, after } = search;
  const { here, asked } = listViewOf({
    list: 'language.units',
    path: memoryPage(memoryId),
    search,
    filters: ['q', 'origin', 'reviewed', 'document', 'fault'],
  });
  const origin = unitOrigin.options.find((one) => one === search['origin']);
  const reviewed = (['yes', 'no'] as const).find((one) => one === search['reviewed']);
  const fault = unitFault.options.find((one) => one === search['fault']);
  const read = useRead(
    readUnits,
    { memoryId, q, document, origin, reviewed, fault, after, limit: 50 },
    { keepOld: true },
  );
  const narrowed = Object.keys(asked).length > 0;
  return (
    <Loaded from={read}>
      {({ memory, items, next, count }) => (
        <>
          <MemoryHead memory={memory} />
          <Columns
            steps={<MemorySteps memory={memory} />}
            work={
              <>
                <UnitFilters
                  {...{ q, document, origin, reviewed, fault, here }}
                  count={narrowed ? count : null}
                />
                {items.length === 0 ? (
                  <Empty>{t(narrowed ? 'memory.noneSo' : 'memory.noUnits')}</Empty>
                ) : (
                  <UnitTable memory={memory} units={items} q={q ?? ''} here={here} />
                )}
                <Pager first={after && here({})} next={next && here({ after: next })}>
                  {items.length > 0 && t('memory.order')}
                </Pager>
                <MemoryFiles memory={memory} asked={{ q, document, origin, reviewed, fault }} />
              </>
            }
            margin={<MemoryHistory id={memory.id} />}
          />
        </>
      )}
    </Loaded>
  );
}
