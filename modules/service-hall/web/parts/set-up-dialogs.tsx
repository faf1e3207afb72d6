import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { ChecksField } from '../../../../kernel/web/kit/checks-field.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { type CounterSetUp, saveGroup, saveWindow } from '../../contract/counter.ts';
import { hallTexts } from '../texts.ts';

type Line = CounterSetUp['groups'][number];
type Window = CounterSetUp['windows'][number];
const usualMinutes = 30;

/** A line of the counter: its letter, name and services. */
export function LineDialog({
  line,
  setUp,
  onClose,
}: {
  line: Line | null;
  setUp: CounterSetUp;
  onClose: () => void;
}) {
  const t = useText(hallTexts);
  const say = useBoth();
  const write = useWrite(saveGroup);
  const [letter, setLetter] = useState(line?.letter ?? '');
  const [zh, setZh] = useState(line?.name.zh ?? '');
  const [en, setEn] = useState(line?.name.en ?? '');
  const [chosen, choose] = useState(line?.services.map(({ code }) => code) ?? []);
  const [minutes, setMinutes] = useState(String(line?.services[0]?.minutes ?? usualMinutes));
  const all = [...setUp.groups.flatMap((one) => one.services), ...setUp.unplaced];
  async function save(retire: boolean) {
    const services = chosen.map((code) => ({ code, minutes: Number(minutes) }));
    const on = line ? { on: { id: line.id, version: line.version } } : {};
    if (await write.send({ ...on, letter, name: { zh, en }, services, retire })) onClose();
  }
  return (
    <Dialog
      opened
      wide
      title={line ? `${line.letter} ${say(line.name)}` : t('counter.set.addLine')}
      onClose={onClose}
      steps={<Saving busy={write.sending} of={line} save={save} />}
    >
      <Form id="line" refusal={write.refusal} onSend={() => void save(false)}>
        <TextField
          name="letter"
          label={t('counter.set.letter')}
          value={letter}
          onValue={setLetter}
          maxLength={1}
          size={3}
        />
        <TextField name="name.zh" label={t('counter.set.nameZh')} lang="zh" value={zh} onValue={setZh} />
        <TextField name="name.en" label={t('counter.set.nameEn')} lang="en" value={en} onValue={setEn} />
        <TextField
          name="minutes"
          label={t('counter.set.minutes')}
          inputMode="numeric"
          size={5}
          value={minutes}
          onValue={setMinutes}
        />
        <ChecksField
          name="services"
          label={t('counter.set.services')}
          value={chosen}
          onValue={choose}
          options={all.map(({ code, name }) => ({ value: code, label: say(name) }))}
        />
      </Form>
    </Dialog>
  );
}

/** A window of the counter: its number, and the lines it calls. */
export function WindowDialog({
  window,
  setUp,
  onClose,
}: {
  window: Window | null;
  setUp: CounterSetUp;
  onClose: () => void;
}) {
  const t = useText(hallTexts);
  const say = useBoth();
  const write = useWrite(saveWindow);
  const [number, setNumber] = useState(window?.number ?? '');
  const [groups, choose] = useState(window?.groups ?? setUp.groups.map(({ id }) => id));
  async function save(retire: boolean) {
    const on = window ? { on: { id: window.id, version: window.version } } : {};
    if (await write.send({ ...on, number, groups, retire })) onClose();
  }
  return (
    <Dialog
      opened
      title={window ? t('counter.window', { number: window.number }) : t('counter.set.addWindow')}
      onClose={onClose}
      steps={<Saving busy={write.sending} of={window} save={save} />}
    >
      <Form id="window" refusal={write.refusal} onSend={() => void save(false)}>
        <TextField
          name="number"
          label={t('counter.set.number')}
          value={number}
          onValue={setNumber}
          maxLength={4}
          size={5}
        />
        <ChecksField
          name="groups"
          label={t('counter.set.calls')}
          value={groups}
          onValue={choose}
          options={setUp.groups.map(({ id, letter, name }) => ({
            value: id,
            label: t('counter.toLine', { letter, name: say(name) }),
          }))}
        />
      </Form>
    </Dialog>
  );
}

function Saving({
  busy,
  of,
  save,
}: {
  busy: boolean;
  of: object | null;
  save: (retire: boolean) => Promise<void>;
}) {
  const t = useText(hallTexts);
  return (
    <>
      <Button look="primary" busy={busy} onClick={() => void save(false)}>
        {t('counter.set.save')}
      </Button>
      {of && (
        <Button busy={busy} onClick={() => void save(true)}>
          {t('counter.set.retire')}
        </Button>
      )}
    </>
  );
}
