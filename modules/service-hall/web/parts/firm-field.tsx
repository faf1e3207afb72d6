import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { call } from '../../../../kernel/web/api/call.ts';
import { ApiRefusal } from '../../../../kernel/web/api/refusal.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Field } from '../../../../kernel/web/kit/field.tsx';
import { Picker } from '../../../../kernel/web/kit/picker.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { findFirms, type HallFirm, readFirm } from '../../contract/firms.ts';
import { hallTexts } from '../texts.ts';
import type { ContactTyped } from './contact-fields.tsx';
import { type TypedAnswers, typedAnswer } from './typed-answers.ts';

/** The firm a case is of, with what the desk fills in of it. */
export interface FirmChosen {
  id: string;
  name: string;
  contact: ContactTyped;
  language: 'zh' | 'en';
  /** What it answered once, as the fields hold it. */
  answers: TypedAnswers;
  /** The papers it keeps that are good. */
  papers: { paper: string; name: Both; expiresOn: string | null }[];
}

interface FirmFieldProps {
  value: FirmChosen | null;
  onValue: (firm: FirmChosen | null) => void;
}

/** A confirmed firm, found by name or credit code: what is looked for travels in the body. None is chosen for a private person. */
export function FirmField({ value, onValue }: FirmFieldProps) {
  const t = useText(hallTexts);
  const [typed, type] = useState<string | null>(null);
  const [refusal, refuse] = useState<ApiRefusal | null>(null);
  const q = useDebouncedValue(typed?.trim() ?? '', 150)[0];
  const found = useRead(findFirms, { q, state: 'confirmed' }, { wait: q === '', keepOld: true });
  async function take(firmId: string) {
    type(null);
    refuse(null);
    try {
      onValue(chosenOf(await call(readFirm, { firmId })));
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      refuse(error);
    }
  }
  return (
    <>
      <Field name="firmId" label={t('enter.firm')} hint={t('enter.firmHint')} optional>
        {(control) => (
          <Picker
            control={control}
            text={typed ?? value?.name ?? ''}
            placeholder={t('enter.firmFind')}
            onText={(text) => {
              type(text);
              if (value) onValue(null);
            }}
            onPick={(option) => void take(option.value)}
            options={
              q === ''
                ? undefined
                : found.data?.items.map(({ id, name, code }) => ({
                    value: id,
                    text: name.zh ?? name.en ?? code,
                    shown: (
                      <>
                        <Pair of={name} /> <span className="kind">{code}</span>
                      </>
                    ),
                  }))
            }
          />
        )}
      </Field>
      {refusal && <RefusalSay refusal={refusal} />}
    </>
  );
}

function chosenOf(firm: HallFirm): FirmChosen {
  const lead = firm.accounts.find(({ role, state }) => role === 'lead' && state !== 'ended');
  return {
    id: firm.id,
    name: firm.name.zh ?? firm.name.en ?? firm.code,
    contact: { name: lead?.name ?? '', phone: lead?.phone ?? firm.phone ?? '', email: lead?.email ?? '' },
    language: lead?.language ?? 'zh',
    answers: Object.fromEntries(
      Object.entries(firm.facts).map(([name, answer]) => [name, typedAnswer(answer)]),
    ),
    papers: firm.papers
      .filter(({ state }) => state === 'good' || state === 'ending')
      .map(({ paper, name, expiresOn }) => ({ paper, name, expiresOn })),
  };
}
