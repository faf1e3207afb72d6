import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { ButtonLink } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../../kernel/web/kit/filter-row.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../kernel/web/kit/pager.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { listBodies } from '../../contract/body.ts';
import { bodyList, newBodyPage } from '../addresses.ts';
import { AskedField } from '../parts/asked-field.tsx';
import { BodyTable } from '../parts/body-table.tsx';
import { useChoices } from '../parts/choice-fields.tsx';
import { DirectoryTabs } from '../parts/directory-tabs.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** The bodies of the directory, each with what it stands under; what is asked is in the address. */
export function Page({ search }: PageProps) {
  const t = useText(directoryTexts);
  const { q, kind, after } = search;
  const read = useRead(listBodies, { q, kind, after, limit: 50 }, { keepOld: true });
  const here = (change: Record<string, string | undefined>) => address(bodyList, { q, kind, ...change });
  return (
    <>
      <ListHead title={{ zh: '人名地名', en: 'Directory' }} count={read.data?.count}>
        <ButtonLink to={newBodyPage()}>{t('addBody')}</ButtonLink>
      </ListHead>
      <DirectoryTabs at="bodies" />
      <Asking q={q ?? ''} kind={kind ?? ''} here={here} />
      <Loaded from={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{q || kind ? t('noneFound') : t('noBodies')}</Empty>
          ) : (
            <>
              <BodyTable bodies={items} />
              <Pager first={after && here({})} next={next && here({ after: next })}>
                <SaveList list="bodies" asked={{ q, kind }} />
              </Pager>
            </>
          )
        }
      </Loaded>
    </>
  );
}

interface AskingProps {
  q: string;
  kind: string;
  here: (change: Record<string, string | undefined>) => string;
}

function Asking({ q, kind, here }: AskingProps) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const go = useGo();
  const kinds = useChoices()?.bodyKinds ?? [];
  const ask = (change: Record<string, string | undefined>) => go(here(change), { replace: true });
  return (
    <search>
      <FilterRow>
        <AskedField
          label={t('find')}
          placeholder={t('findBodies')}
          value={q}
          onAsk={(value) => ask({ q: value })}
        />
        <Filter
          label={t('kind')}
          value={kind}
          options={[
            { value: '', label: t('anyKind') },
            ...kinds.map(({ id, name }) => ({ value: id, label: say(name) })),
          ]}
          onChoose={(value) => ask({ kind: value })}
        />
      </FilterRow>
    </search>
  );
}
