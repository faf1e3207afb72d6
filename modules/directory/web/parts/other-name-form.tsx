import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { PairFields } from '../../../../kernel/web/kit/pair-fields.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { useVersionSeen } from '../../../../kernel/web/kit/use-stale.ts';
import {
  addOtherName,
  changeOtherName,
  type NamedKind,
  type OtherName,
  type OtherNameKind,
  otherNameKinds,
} from '../../contract/other-name.ts';
import { directoryTexts } from '../texts.ts';

interface OtherNameFormProps {
  of: { kind: NamedKind; id: string };
  /** The name to be changed; null for one more. */
  name: OtherName | null;
  onClose: () => void;
}

/** Enters or changes another name, in a sheet over the record's page. */
export function OtherNameForm({ of, name, onClose }: OtherNameFormProps) {
  const t = useText(directoryTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  const tell = useToast();
  const [draft, setDraft] = useState(() => draftOf(name));
  const set = (some: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...some }));
  const adding = useWrite(addOtherName);
  const changing = useWrite(changeOtherName);
  const write = name ? changing : adding;
  const version = useVersionSeen(name?.version ?? 0, write.refusal);
  async function send() {
    const entered = inputOf(draft);
    const saved = name
      ? await changing.send({ otherNameId: name.id, version, ...entered })
      : await adding.send({ of, ...entered });
    if (!saved) return;
    tell({ say: { zh: directoryTexts.zh.otherNameSaved, en: directoryTexts.en.otherNameSaved } });
    onClose();
  }
  const kinds = Object.entries(otherNameKinds[of.kind]);
  return (
    <Dialog
      opened
      title={name ? t('otherNameChange') : t('otherNameAdd')}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {write.sending ? house('form.sending') : t('otherNameSave')}
        </Button>
      }
    >
      <p className="dialog-about">{t('otherNameAbout')}</p>
      <Form id="other-name" refusal={write.refusal} onSend={() => void send()}>
        <SelectField
          name="kind"
          label={t('otherNameKind')}
          hint={draft.kind === 'passport' ? t('passportHint') : undefined}
          value={draft.kind}
          onValue={(kind) => set({ kind: kind as OtherNameKind })}
          options={kinds.map(([value, words]) => ({ value, label: say(words) }))}
        />
        {draft.kind === 'passport' ? (
          <TextField
            name="text.en"
            label={t('otherNameText')}
            lang="en"
            value={draft.en}
            onValue={(en) => set({ en })}
          />
        ) : (
          <PairFields
            name="text"
            legend={t('otherNameText')}
            optional
            zh={draft.zh}
            en={draft.en}
            onValue={set}
          />
        )}
        <div className="halves">
          <DateField
            name="from"
            optional
            label={t('otherNameFrom')}
            value={draft.from}
            onValue={(from) => set({ from })}
          />
          <DateField
            name="to"
            optional
            label={t('otherNameTo')}
            value={draft.to}
            onValue={(to) => set({ to })}
          />
        </div>
        <TextField
          name="note"
          optional
          label={t('otherNameNote')}
          value={draft.note}
          onValue={(note) => set({ note })}
        />
      </Form>
    </Dialog>
  );
}

function draftOf(name: OtherName | null) {
  return {
    kind: name?.kind ?? ('former-name' as OtherNameKind),
    zh: name?.text.zh ?? '',
    en: name?.text.en ?? '',
    from: name?.from ?? '',
    to: name?.to ?? '',
    note: name?.note ?? '',
  };
}

function inputOf({ kind, zh, en, from, to, note }: ReturnType<typeof draftOf>) {
  const text = { zh: kind === 'passport' ? null : zh.trim() || null, en: en.trim() || null };
  return { kind, text, from: from || null, to: to || null, note: note.trim() || null };
}
