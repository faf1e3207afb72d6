import { useState } from 'react';
import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { FileLinks } from '../../../../kernel/web/kit/file-links.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { RecordHistory } from '../../../../kernel/web/kit/record-history.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { useVersionSeen } from '../../../../kernel/web/kit/use-stale.ts';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { type CardBatch, readCardBatch, sendCardBatch } from '../../contract/card-batches.ts';
import { cardBatches, returnPage } from '../card-addresses.ts';
import { HandInReturn } from '../parts/hand-in-return.tsx';
import { RequestTable } from '../parts/waiting-requests.tsx';
import { hallTexts } from '../texts.ts';
import '../hall.css';
import '../cards.css';

/** One batch: its items, the list that goes out, and what came back. */
export function Page({ params }: PageProps) {
  const read = useRead(readCardBatch, { batchId: params['batchId'] ?? '' });
  return <Loaded from={read}>{(batch) => <BatchRecord key={batch.id} batch={batch} />}</Loaded>;
}

function BatchRecord({ batch }: { batch: CardBatch }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const lang = useLang();
  const [sending, setSending] = useState(false);
  const { number, state, sentOn } = batch;
  return (
    <>
      <PageHead
        single
        kicker={[
          <AppLink key="batches" to={cardBatches}>
            {t('cards.batches')}
          </AppLink>,
        ]}
        title={{ zh: `第${number}批`, en: `Batch ${number}` }}
        state={
          <>
            <StateMark mark={state === 'made' ? 'note' : state === 'sent' ? 'waiting' : 'done'}>
              {t(`batch.${state}`)}
            </StateMark>
            <span className="dim">
              {t('batch.items', { count: batch.items.length })} ·{' '}
              {t('batch.madeBy', { who: say(batch.madeBy) })}
              {sentOn && ` · ${t('batch.sentOn', { day: dayWords(lang, sentOn) })}`}
            </span>
          </>
        }
      />
      <Columns
        steps={
          <>
            {state === 'made' && (
              <AbilityButton
                ability={batch.abilities['send']}
                look="seal"
                hotkey="S"
                onClick={() => setSending(true)}
              >
                {t('batch.send')}
              </AbilityButton>
            )}
            <p>
              {t('batch.sheet')}{' '}
              <FileLinks of={{ sheet: 'service-hall.card-batch', asked: { batchId: batch.id } }} />
            </p>
          </>
        }
        work={
          <>
            <Section title={t('batch.itemCount')}>
              <RequestTable items={batch.items} />
            </Section>
            <Returns of={batch} />
          </>
        }
        margin={<RecordHistory kind="card-batch" id={batch.id} />}
      />
      {sending && <SendDialog batch={batch} onClose={() => setSending(false)} />}
    </>
  );
}

function Returns({ of }: { of: CardBatch }) {
  const t = useText(hallTexts);
  return (
    <Section title={t('batch.returns')}>
      {of.abilities['takeReturn'] === true && <HandInReturn batchId={of.id} />}
      {of.returns.length === 0 ? (
        <Empty>{t('batch.returnsNone')}</Empty>
      ) : (
        <ul>
          {of.returns.map((one) => (
            <li key={one.id}>
              <AppLink to={returnPage(one.id)}>{one.fileName}</AppLink>{' '}
              <span className="cap">
                {t(`batch.${one.state}`)} · {t('batch.counts', one.counts)} · <Moment at={one.at} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function SendDialog({ batch, onClose }: { batch: CardBatch; onClose: () => void }) {
  const t = useText(hallTexts);
  const house = useText(houseTexts);
  const { today } = useHouseDay();
  const write = useWrite(sendCardBatch);
  const version = useVersionSeen(batch.version, write.refusal);
  const [on, setOn] = useState(today);
  async function send() {
    if (await write.send({ batchId: batch.id, version, on })) onClose();
  }
  return (
    <Dialog
      opened
      title={t('batch.send')}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {write.sending ? house('form.sending') : t('batch.send')}
        </Button>
      }
    >
      <p className="dialog-about">{t('batch.sendAbout')}</p>
      <Form id="send" refusal={write.refusal} onSend={() => void send()}>
        <DateField name="on" label={t('batch.sendOn')} max={today} value={on} onValue={setOn} />
      </Form>
    </Dialog>
  );
}
