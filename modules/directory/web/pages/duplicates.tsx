import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { Pair as BothNames } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { ButtonLink } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { likenessWords, listDuplicates, type Pair, tellApart } from '../../contract/merge.ts';
import type { NamedKind } from '../../contract/other-name.ts';
import { bodyPage, duplicatesPage, mergePage, personPage } from '../addresses.ts';
import { DirectoryTabs } from '../parts/directory-tabs.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

type Listed = OutputOf<typeof listDuplicates>;

/** People or bodies the directory may have twice, and those somebody has told apart. */
export function Page({ search }: PageProps) {
  const t = useText(directoryTexts);
  const kind: NamedKind = search['kind'] === 'body' ? 'body' : 'person';
  const apart = search['apart'] === 'yes' ? 'yes' : 'no';
  const read = useRead(listDuplicates, { kind, apart }, { costly: true });
  return (
    <>
      <ListHead title={{ zh: '查重', en: 'Duplicates' }} />
      <DirectoryTabs at="duplicates" />
      <nav className="directory-verdicts" aria-label={t('duplicates')}>
        {(['person', 'body'] as const).map((one) => (
          <AppLink
            key={one}
            to={duplicatesPage(one)}
            aria-current={one === kind && apart === 'no' ? 'page' : undefined}
          >
            {one === 'person' ? t('people') : t('bodies')}
          </AppLink>
        ))}
        <AppLink to={duplicatesPage(kind, 'yes')} aria-current={apart === 'yes' ? 'page' : undefined}>
          {t('seeApart', { count: read.data?.apart ?? 0 })}
        </AppLink>
      </nav>
      <Loaded from={read}>{(listed) => <Pairs kind={kind} apart={apart === 'yes'} listed={listed} />}</Loaded>
    </>
  );
}

function Pairs({ kind, apart, listed }: { kind: NamedKind; apart: boolean; listed: Listed }) {
  const t = useText(directoryTexts);
  const tell = useToast();
  const write = useWrite(tellApart);
  async function judge({ one, other }: Pair) {
    if (!(await write.send({ kind, one: one.id, other: other.id, apart: !apart }))) return;
    const key = apart ? 'toldAlike' : 'toldApart';
    tell({ say: { zh: directoryTexts.zh[key], en: directoryTexts.en[key] } });
  }
  if (listed.pairs.length === 0) return <Empty>{apart ? t('apartNone') : t('duplicatesNone')}</Empty>;
  const columns: Column<Pair>[] = [
    { id: 'one', head: t('likelyOne'), names: true, cell: ({ one }) => <Look kind={kind} of={one} /> },
    { id: 'other', head: t('likelyOther'), cell: ({ other }) => <Look kind={kind} of={other} /> },
    { id: 'why', head: t('likelyWhy'), cell: ({ reasons }) => <Reasons of={reasons} /> },
    {
      id: 'do',
      head: t('likelyDo'),
      unseen: true,
      className: 'directory-judge',
      cell: (pair) => (
        <>
          {!apart && (
            <ButtonLink small to={mergePage(kind, pair.one.id, pair.other.id)}>
              {t('compare')}
            </ButtonLink>
          )}
          <AbilityButton
            small
            ability={listed.mayMerge}
            busy={write.sending}
            onClick={() => void judge(pair)}
          >
            {apart ? t('sameAfterAll') : t('notTheSame')}
          </AbilityButton>
        </>
      ),
    },
  ];
  return (
    <>
      <p className="directory-about">{apart ? t('apartAbout') : t('duplicatesAbout')}</p>
      {write.refusal && <RefusalSay refusal={write.refusal} />}
      <Table
        className="directory-pairs"
        columns={columns}
        rows={listed.pairs}
        rowKey={({ one, other }) => one.id + other.id}
      />
      {listed.more && <p className="cap">{t('duplicatesMore')}</p>}
    </>
  );
}

function Look({ kind, of }: { kind: NamedKind; of: Pair['one'] }) {
  const say = useBoth();
  const rest = [of.where && say(of.where), of.economy && say(of.economy), of.note].filter(Boolean);
  return (
    <>
      <AppLink className="plain" to={kind === 'person' ? personPage(of.id) : bodyPage(of.id)}>
        <BothNames of={of.name} as="stack" />
      </AppLink>
      {rest.length > 0 && <span className="cap directory-look">{rest.join(' · ')}</span>}
    </>
  );
}

function Reasons({ of }: { of: Pair['reasons'] }) {
  const say = useBoth();
  return (
    <ul>
      {of.map((reason) => (
        <li key={reason}>{say(likenessWords[reason])}</li>
      ))}
    </ul>
  );
}
