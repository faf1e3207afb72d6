import { useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { Table } from '../../../../kernel/web/kit/table.tsx';
import { listWaitingRequests, makeCardBatch, type RequestRow } from '../../contract/card-batches.ts';
import { cardServices } from '../../contract/card-states.ts';
import { batchPage, holderPage } from '../card-addresses.ts';
import { hallTexts } from '../texts.ts';
import { requestMarks } from './holder-parts.tsx';

/** What waits to be sent: ticked, and put together in a batch. */
export function WaitingRequests() {
  const t = useText(hallTexts);
  const read = useRead(listWaitingRequests, { limit: 200 });
  return (
    <Section
      title={t('batch.waiting')}
      note={read.data && t('batch.items', { count: read.data.count.value })}
    >
      <Loaded from={read} part>
        {({ items }) =>
          items.length === 0 ? <Empty>{t('batch.waitingNone')}</Empty> : <Choosing items={items} />
        }
      </Loaded>
    </Section>
  );
}

function Choosing({ items }: { items: readonly RequestRow[] }) {
  const t = useText(hallTexts);
  const go = useGo();
  const write = useWrite(makeCardBatch);
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = items.filter(({ id }) => !left.includes(id));
  async function make() {
    const made = await write.send({ requests: chosen.map(({ id }) => id) });
    if (made) go(batchPage(made.id));
  }
  return (
    <>
      <RequestTable
        items={items}
        chosen={(id) => !left.includes(id)}
        onChoose={(id, on) => setLeft(on ? left.filter((one) => one !== id) : [...left, id])}
      />
      {write.refusal && <RefusalSay refusal={write.refusal} />}
      <div className="batch-make">
        <AbilityButton
          look="seal"
          ability={
            chosen.length > 0 ? true : { zh: hallTexts.zh.batch.makeNone, en: hallTexts.en.batch.makeNone }
          }
          busy={write.sending}
          onClick={() => void make()}
        >
          {t('batch.make', { count: chosen.length })}
        </AbilityButton>
      </div>
    </>
  );
}

interface RequestTableProps {
  items: readonly RequestRow[];
  chosen?: (id: string) => boolean;
  onChoose?: (id: string, on: boolean) => void;
}

/** Requests with whom they are for; with boxes where some are to be chosen. */
export function RequestTable({ items, chosen, onChoose }: RequestTableProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const nameOf = ({ holder }: RequestRow) =>
    say({ zh: holder.name.zh ?? holder.name.en ?? '', en: holder.name.en ?? '' });
  return (
    <Table
      rows={[...items]}
      rowKey={({ id }) => id}
      columns={[
        ...(onChoose
          ? [
              {
                id: 'choose',
                head: t('list.choose'),
                unseen: true,
                className: 'request-choose',
                cell: (row: RequestRow) => (
                  <input
                    type="checkbox"
                    aria-label={nameOf(row)}
                    checked={chosen?.(row.id) ?? false}
                    onChange={(event) => onChoose(row.id, event.currentTarget.checked)}
                  />
                ),
              },
            ]
          : [{ id: 'place', head: t('batch.place'), figure: true, cell: ({ place }: RequestRow) => place }]),
        {
          id: 'person',
          head: t('batch.person'),
          names: true,
          cell: ({ holder }) => (
            <>
              <AppLink to={holderPage(holder.id)}>
                <Name of={holder.name} />
              </AppLink>
              {holder.firm && (
                <span className="cap block">
                  <Name of={holder.firm} />
                </span>
              )}
            </>
          ),
        },
        { id: 'service', head: t('holder.service'), cell: ({ service }) => say(cardServices[service]) },
        {
          id: 'state',
          head: t('batch.state'),
          bare: true,
          cell: ({ state, remark }) => (
            <>
              <StateMark mark={requestMarks[state]}>{t(`request.${state}`)}</StateMark>
              {remark && <span className="cap block">{t('holder.sentBack', { remark })}</span>}
            </>
          ),
        },
        {
          id: 'answers',
          head: t('batch.answers'),
          cell: ({ answers, state }) =>
            answers && !['waiting', 'batched'].includes(state) ? t('batch.answersSaid', answers) : '—',
        },
        { id: 'filed', head: t('holder.filed'), figure: true, cell: ({ filedOn }) => <Day of={filedOn} /> },
      ]}
    />
  );
}
