import { type FormEvent, useEffect, useId, useState } from 'react';
import type { OutputOf } from '../../../kernel/contract/operation.ts';
import { search as find } from '../../../kernel/contract/shell.ts';
import { useRead } from '../../../kernel/web/api/use-read.ts';
import { houseTexts } from '../../../kernel/web/i18n/house-texts.ts';
import { Pair } from '../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../kernel/web/kit/address.ts';
import { AppLink, useGo } from '../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../kernel/web/kit/empty.tsx';
import { Filter } from '../../../kernel/web/kit/filter-row.tsx';
import { ListHead } from '../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../kernel/web/kit/loaded.tsx';
import { type Column, Table } from '../../../kernel/web/kit/table.tsx';
import type { PageProps } from '../../../kernel/web/module.ts';
import { appTexts } from '../texts.ts';

type Hit = OutputOf<typeof find>['hits'][number];

const most = 50;

/** Everything found, by Chinese, pinyin, initials or English; what was asked is in the address. */
export function Page({ search }: PageProps) {
  const t = useText(appTexts);
  const q = search['q'] ?? '';
  const kind = search['kind'] ?? '';
  const read = useRead(find, { q, limit: most }, { wait: q === '', keepOld: true });
  const hits = read.data?.hits ?? [];
  const shown = hits.filter((hit) => !kind || hit.ref.kind === kind);
  return (
    <>
      <ListHead
        title={{ zh: '查找', en: 'Search' }}
        said={q && read.data ? t('search.found', { count: shown.length }) : ''}
      />
      <Asking q={q} kind={kind} hits={hits} />
      {q === '' ? (
        <Empty>{t('search.empty')}</Empty>
      ) : (
        <Loaded from={read}>{() => <Found q={q} hits={shown} />}</Loaded>
      )}
      {hits.length === most && <p className="cap">{t('search.capped', { count: most })}</p>}
    </>
  );
}

function Asking({ q, kind, hits }: { q: string; kind: string; hits: Hit[] }) {
  const t = useText(appTexts);
  const say = useBoth();
  const go = useGo();
  const id = useId();
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  const kinds = [...new Map(hits.map((hit) => [hit.ref.kind, hit.kindName]))];
  function send(event: FormEvent) {
    event.preventDefault();
    go(address('/search', { q: typed.trim() }));
  }
  return (
    <search>
      <form className="filters" onSubmit={send}>
        <div className="filter-wide">
          <label htmlFor={id}>{t('search.field')}</label>
          <input
            id={id}
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <Filter
          label={t('search.kind')}
          value={kind}
          options={[
            { value: '', label: t('search.allKinds') },
            ...kinds.map(([value, name]) => ({ value, label: say(name) })),
          ]}
          onChoose={(value) => go(address('/search', { q, kind: value }), { replace: true })}
        />
        <Button type="submit">{t('search.send')}</Button>
      </form>
    </search>
  );
}

function Found({ q, hits }: { q: string; hits: Hit[] }) {
  const t = useText(appTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  const columns: Column<Hit>[] = [
    {
      id: 'title',
      head: t('search.title'),
      names: true,
      cell: (hit) => (
        <AppLink className="plain" to={hit.link}>
          <Pair of={hit.title} />
        </AppLink>
      ),
    },
    { id: 'kind', head: t('search.kind'), bare: true, cell: (hit) => say(hit.kindName) },
    {
      id: 'detail',
      head: t('search.detail'),
      className: 'dim',
      cell: (hit) => hit.detail && say(hit.detail),
    },
  ];
  if (hits.length === 0) return <Empty>{house('search.none', { q })}</Empty>;
  return <Table columns={columns} rows={hits} rowKey={({ ref }) => `${ref.kind}/${ref.id}`} />;
}
