import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Abilities, Ability } from '../../../../kernel/contract/abilities.ts';
import type { ApiRefusal } from '../../../../kernel/web/api/refusal.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { Say } from '../../../../kernel/web/kit/say.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { readBody } from '../../contract/body.ts';
import { mergeRecords } from '../../contract/merge.ts';
import type { NamedKind } from '../../contract/other-name.ts';
import { readPerson } from '../../contract/person.ts';
import { bodyPage, duplicatesPage, personPage } from '../addresses.ts';
import { type MergeChoice, type MergeSide, sideOfBody, sideOfPerson, takenOf } from '../parts/merge-sides.ts';
import { MergeTable } from '../parts/merge-table.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Two records side by side, merged into one field by field. Which two stands in the address. */
export function Page({ search }: PageProps) {
  const { one = '', other = '' } = search;
  if (!one || !other) return <NoPair />;
  return search['kind'] === 'body' ? <Bodies one={one} other={other} /> : <People one={one} other={other} />;
}

/** An address that names no two records. */
function NoPair() {
  const t = useText(directoryTexts);
  return (
    <>
      <MergeHead kind="person" />
      <Say>
        {t('mergeNoPair')} <AppLink to={duplicatesPage()}>{t('seeLikely')}</AppLink>
      </Say>
    </>
  );
}

function MergeHead({ kind }: { kind: NamedKind }) {
  const t = useText(directoryTexts);
  return (
    <PageHead
      single
      kicker={[
        <AppLink key="list" to={duplicatesPage(kind)}>
          {t('duplicates')}
        </AppLink>,
      ]}
      title={{ zh: directoryTexts.zh.mergeTitle, en: directoryTexts.en.mergeTitle }}
    />
  );
}

function People({ one, other }: { one: string; other: string }) {
  const reads = [useRead(readPerson, { personId: one }), useRead(readPerson, { personId: other })] as const;
  return <Pair kind="person" reads={reads} sideOf={sideOfPerson} />;
}

function Bodies({ one, other }: { one: string; other: string }) {
  const reads = [useRead(readBody, { bodyId: one }), useRead(readBody, { bodyId: other })] as const;
  return <Pair kind="body" reads={reads} sideOf={sideOfBody} />;
}

interface PairProps<R> {
  kind: NamedKind;
  reads: readonly [UseQueryResult<R, ApiRefusal>, UseQueryResult<R, ApiRefusal>];
  sideOf: (record: R) => MergeSide;
}

/** Once both are read. The choice begins anew when either was changed. */
function Pair<R extends { version: number; abilities: Abilities }>({ kind, reads, sideOf }: PairProps<R>) {
  const [left, right] = reads;
  return (
    <Loaded from={left}>
      {(mine) => (
        <Loaded from={right}>
          {(theirs) => (
            <Merging
              kind={kind}
              key={mine.version + theirs.version}
              sides={[sideOf(mine), sideOf(theirs)]}
              ability={mine.abilities['merge']}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface MergingProps {
  kind: NamedKind;
  sides: [MergeSide, MergeSide];
  ability: Ability | undefined;
}

function Merging({ kind, sides, ability }: MergingProps) {
  const t = useText(directoryTexts);
  const pageOf = kind === 'person' ? personPage : bodyPage;
  const head = <MergeHead kind={kind} />;
  if (sides[0].id === sides[1].id)
    return (
      <>
        {head}
        <Say>
          {t('mergeGone')} <AppLink to={pageOf(sides[0].id)}>{t('mergeToSurvivor')}</AppLink>
        </Say>
      </>
    );
  return (
    <>
      {head}
      <p className="directory-about">{t('mergeAbout')}</p>
      <Choosing kind={kind} sides={sides} ability={ability} pageOf={pageOf} />
    </>
  );
}

function Choosing({ kind, sides, ability, pageOf }: MergingProps & { pageOf: (id: string) => string }) {
  const t = useText(directoryTexts);
  const go = useGo();
  const tell = useToast();
  const write = useWrite(mergeRecords);
  const [choice, setChoice] = useState<MergeChoice>({ keep: 0, picks: {} });
  const [keepNames, setKeepNames] = useState(true);
  async function send() {
    const [kept, gone] = choice.keep === 0 ? sides : sides.toReversed();
    const merged = await write.send({
      kind,
      survivorId: kept!.id,
      survivorVersion: kept!.version,
      mergedId: gone!.id,
      mergedVersion: gone!.version,
      take: takenOf(choice, sides),
      keepNames,
    });
    if (!merged) return;
    tell({ say: { zh: directoryTexts.zh.mergeDone, en: directoryTexts.en.mergeDone } });
    go(pageOf(merged.survivorId), { replace: true });
  }
  return (
    <>
      {write.refusal && <RefusalSay refusal={write.refusal} />}
      <MergeTable
        sides={sides}
        links={[pageOf(sides[0].id), pageOf(sides[1].id)]}
        choice={choice}
        onChoose={setChoice}
      />
      <div className="directory-merge-foot">
        <p>
          <strong>{t('mergeMoves')}</strong> {t('mergeMovesAbout')} {kind === 'body' && t('mergeMovesBody')}
        </p>
        <label>
          <input
            type="checkbox"
            checked={keepNames}
            onChange={(event) => setKeepNames(event.currentTarget.checked)}
          />
          <span>{t('mergeKeepNames')}</span>
        </label>
        <AbilityButton ability={ability} look="seal" busy={write.sending} onClick={() => void send()}>
          {t('mergeSend')}
        </AbilityButton>
      </div>
    </>
  );
}
