import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { Table } from '../../../../kernel/web/kit/table.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import {
  type BatchReturn,
  dropBatchReturn,
  readBatchReturn,
  writeBatchReturn,
} from '../../contract/card-batches.ts';
import { batchPage, holderPage } from '../card-addresses.ts';
import { hallTexts } from '../texts.ts';
import '../hall.css';
import '../cards.css';

const marks: Record<BatchReturn['rows'][number]['verdict'], Mark> = {
  new: 'on-time',
  same: 'note',
  faulty: 'error',
};

/** A return, row by row: what would be written, and what is wrong. Written only when somebody says so. */
export function Page({ params }: PageProps) {
  const read = useRead(readBatchReturn, { returnId: params['returnId'] ?? '' });
  return <Loaded from={read}>{(kept) => <ReturnRecord key={kept.id} kept={kept} />}</Loaded>;
}

function ReturnRecord({ kept }: { kept: BatchReturn }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const write = useWrite(writeBatchReturn);
  const drop = useWrite(dropBatchReturn);
  const input = { returnId: kept.id, version: kept.version };
  const refusal = write.refusal ?? drop.refusal;
  return (
    <>
      <PageHead
        single
        kicker={[
          <AppLink key="batch" to={batchPage(kept.batchId)}>
            {t('batch.back', { number: kept.batch })}
          </AppLink>,
          t('batch.returns'),
        ]}
        title={{ zh: kept.fileName, en: kept.fileName }}
        state={
          <>
            <StateMark mark={kept.state === 'tried' ? 'note' : 'done'}>{t(`batch.${kept.state}`)}</StateMark>
            <span className="dim">{t('batch.counts', kept.counts)}</span>
          </>
        }
      />
      <Columns
        steps={
          <>
            {refusal && <RefusalSay refusal={refusal} />}
            <AbilityButton
              ability={kept.abilities['write']}
              look="seal"
              busy={write.sending}
              onClick={() => void write.send(input)}
            >
              {t('batch.write', { count: kept.counts.new })}
            </AbilityButton>
            {kept.state === 'tried' && (
              <AbilityButton
                ability={kept.abilities['drop']}
                busy={drop.sending}
                onClick={() => void drop.send(input)}
              >
                {t('batch.drop')}
              </AbilityButton>
            )}
          </>
        }
        work={
          <Section title={t('batch.says')}>
            {kept.rows.length === 0 ? (
              <Empty>{t('batch.erased')}</Empty>
            ) : (
              <Table
                rows={kept.rows}
                rowKey={({ line }) => String(line)}
                columns={[
                  { id: 'line', head: t('batch.row'), figure: true, cell: ({ line }) => line },
                  {
                    id: 'person',
                    head: t('batch.person'),
                    names: true,
                    cell: ({ holder, place }) =>
                      holder ? (
                        <AppLink to={holderPage(holder.id)}>
                          <Name of={holder.name} />
                        </AppLink>
                      ) : (
                        place
                      ),
                  },
                  {
                    id: 'verdict',
                    head: t('batch.state'),
                    bare: true,
                    cell: ({ verdict }) => (
                      <StateMark mark={marks[verdict]}>{t(`batch.verdict.${verdict}`)}</StateMark>
                    ),
                  },
                  {
                    id: 'says',
                    head: t('batch.says'),
                    bare: true,
                    cell: ({ says }) => says.map((one) => <div key={one.en}>{say(one)}</div>),
                  },
                ]}
              />
            )}
          </Section>
        }
      />
    </>
  );
}
