import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Facts } from '../../../../kernel/web/kit/facts.tsx';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { useVersionSeen } from '../../../../kernel/web/kit/use-stale.ts';
import type { Counter } from '../../contract/definition.ts';
import { type ServiceValues, setCounter } from '../../contract/values.ts';
import { hallTexts } from '../texts.ts';

/** Where the counter of a service is, when it is open, and whom one may ring. */
export function CounterPlace({ values }: { values: ServiceValues }) {
  const t = useText(hallTexts);
  const [open, setOpen] = useState(false);
  const { inForce, draft } = values.counter;
  const isDrafted = JSON.stringify(inForce) !== JSON.stringify(draft);
  return (
    <Section title={t('values.counter')}>
      {inForce ? <Place of={inForce} /> : <p className="dim">{t('values.counterNone')}</p>}
      {isDrafted && (
        <>
          <h3>{t('values.draft')}</h3>
          {draft ? <Place of={draft} /> : <p className="dim">{t('values.counterNone')}</p>}
        </>
      )}
      {values.abilities['set'] === true && (
        <p className="values-step">
          <Button small onClick={() => setOpen(true)}>
            {t('values.counterChange')}
          </Button>
        </p>
      )}
      {open && <CounterDialog values={values} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function Place({ of: { where, hours, phone } }: { of: Counter }) {
  const t = useText(hallTexts);
  return (
    <Facts
      of={[
        { name: t('values.where'), value: <Pair of={where} as="stack" /> },
        { name: t('values.hours'), value: <Pair of={hours} as="stack" /> },
        { name: t('values.phone'), value: phone },
      ]}
    />
  );
}

function CounterDialog({ values, onClose }: { values: ServiceValues; onClose: () => void }) {
  const t = useText(hallTexts);
  const house = useText(houseTexts);
  const write = useWrite(setCounter);
  const version = useVersionSeen(values.version, write.refusal);
  const none = { zh: '', en: '' };
  const { where = none, hours = none, phone = '' } = values.counter.draft ?? {};
  const [draft, setDraft] = useState({ where, hours, phone });
  async function send(counter: Counter | null) {
    if (await write.send({ code: values.code, version, counter })) onClose();
  }
  return (
    <Dialog
      opened
      title={t('values.counter')}
      onClose={onClose}
      steps={
        <>
          <Button look="primary" busy={write.sending} onClick={() => void send(draft)}>
            {write.sending ? house('form.sending') : t('values.toDraft')}
          </Button>
          {values.counter.draft && (
            <Button busy={write.sending} onClick={() => void send(null)}>
              {t('values.counterDrop')}
            </Button>
          )}
        </>
      }
    >
      <Form id="counter" refusal={write.refusal} onSend={() => void send(draft)}>
        {(['where', 'hours'] as const).flatMap((part) =>
          (['zh', 'en'] as const).map((lang) => (
            <TextField
              key={part + lang}
              name={`counter.${part}.${lang}`}
              label={t(`values.${part}_${lang}`)}
              lang={lang}
              value={draft[part][lang]}
              onValue={(words) => setDraft({ ...draft, [part]: { ...draft[part], [lang]: words } })}
            />
          )),
        )}
        <TextField
          name="counter.phone"
          type="tel"
          label={t('values.phone')}
          value={draft.phone}
          onValue={(words) => setDraft({ ...draft, phone: words })}
        />
      </Form>
    </Dialog>
  );
}
