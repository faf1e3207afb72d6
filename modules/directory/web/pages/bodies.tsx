import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { AskedField } from '../../../../kernel/web/kit/asked-field.tsx';
import { ButtonLink } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../../kernel/web/kit/filter-row.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { listViewOf, orderOf } from '../../../../kernel/web/kit/list-view.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../kernel/web/kit/pager.tsx';
import { SavedViews } from '../../../../kernel/web/kit/saved-views.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { listBodies } from '../../contract/body.ts';
import { bodyList, newBodyPage } from '../addresses.ts';
import { BodyTable } from '../parts/body-table.tsx';
import { useChoices } from '../parts/choice-fields.tsx';
import { ContactsFile } from '../parts/contacts-file.tsx';
import { DirectoryTabs } from '../parts/directory-tabs.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

const list = {
  list: 'directory.bodies',
  path: bodyList,
  filters: ['q', 'kind'],
  usual: { by: 'name' },
};

/** The bodies of the directory, each with what it stands under; what is asked is in the address. */
export function Page({ search }: PageProps) {
  const t = useText(directoryTexts);
  const { q, kind, after } = search;
  const view = listViewOf({ ...list, search });
  const { here } = view;
  const asked = { q, kind };
  const order = orderOf(view, ['name', 'kind']);
  const read = useRead(listBodies, { ...asked, ...order, after, limit: 50 }, { keepOld: true });
  return (
    <>
      <ListHead title={{ zh: '机构', en: 'Bodies' }} count={read.data?.count}>
        <ContactsFile />
        <ButtonLink to={newBodyPage()}>{t('addBody')}</ButtonLink>
      </ListHead>
      <DirectoryTabs at="bodies" />
      <SavedViews view={view}>
        <Asking q={q ?? ''} kind={kind ?? ''} here={here} />
        <Loaded from={read}>
          {({ items, next }) =>
            items.length === 0 ? (
              <Empty>{q || kind ? t('noneFound') : t('noBodies')}</Empty>
            ) : (
              <>
                <BodyTable bodies={items} view={view} file={{ sheet: list.list, asked }} />
                <Pager first={after && here({})} next={next && here({ after: next })} />
              </>
            )
          }
        </Loaded>
      </SavedViews>
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
