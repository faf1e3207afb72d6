import { useState } from 'react';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { SelectField } from '../../../../kernel/web/kit/field.tsx';
import { lineSource, lineSources } from '../../contract/card-states.ts';
import { recordAnswers } from '../../contract/card-steps.ts';
import type { CardHolder } from '../../contract/cards.ts';
import { hallTexts } from '../texts.ts';
import { CardStepDialog } from './card-step-dialog.tsx';

const sources = lineSource.exclude(['office']).options;
type Verb = 'grant' | 'refuse' | 'withdraw';

/** What was seen today: one day and one source for all that is written down at once. */
export function AnswersDialog({ holder, onClose }: { holder: CardHolder; onClose: () => void }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { today } = useHouseDay();
  const [source, setSource] = useState<(typeof sources)[number]>('tracker');
  const [on, setOn] = useState(today);
  const [said, setSaid] = useState<Record<string, Verb | ''>>({});
  const open = (holder.application?.lines ?? []).filter(({ may }) => may.length > 0);
  const answers = open.flatMap(({ id }) => {
    const verb = said[id];
    return verb ? [{ lineId: id, verb, on }] : [];
  });
  const labels = { grant: t('step.grant'), refuse: t('step.refuse'), withdraw: t('step.withdrawn') };
  return (
    <CardStepDialog
      wide
      holder={holder}
      contract={recordAnswers}
      title={t('step.answers')}
      about={t('step.answersAbout')}
      label={t('step.answersSend')}
      input={{ source, answers }}
      onClose={onClose}
    >
      <SelectField
        name="source"
        label={t('step.source')}
        value={source}
        onValue={(value) => setSource(value as typeof source)}
        options={sources.map((value) => ({ value, label: say(lineSources[value]) }))}
      />
      <DateField name="on" label={t('step.on')} max={today} value={on} onValue={setOn} />
      <table className="t answer-rows">
        <caption>{t('step.each')}</caption>
        <tbody>
          {open.map((line) => (
            <tr key={line.id}>
              <th scope="row" id={`of-${line.id}`}>
                {line.economy} {say(line.name)}
              </th>
              <td>
                <select
                  aria-labelledby={`of-${line.id}`}
                  value={said[line.id] ?? ''}
                  onChange={(event) =>
                    setSaid({ ...said, [line.id]: event.currentTarget.value as Verb | '' })
                  }
                >
                  <option value="">{t('step.noAnswer')}</option>
                  {line.may
                    .filter((verb): verb is Verb => verb in labels)
                    .map((verb) => (
                      <option key={verb} value={verb}>
                        {labels[verb]}
                      </option>
                    ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </CardStepDialog>
  );
}
