import { useState } from 'react';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { type CloseOut, recordPassports } from '../../contract/close-outs.ts';
import { hallTexts } from '../texts.ts';
import { AskDialog } from './ask-dialog.tsx';

/** The passports of a mission: which are back, and since when; a clerk enters those handed in. */
export function Passports({ of }: { of: CloseOut }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ul className="pauses">
        {of.passports.map(({ personId, name, went, handedInOn }) => (
          <li key={personId}>
            {say(name)}
            <span className="cap block">
              {went === null && '—'}
              {went === false && t('passportsBack.stayed')}
              {handedInOn && (
                <>
                  {t('passportsBack.handedIn')} <Day of={handedInOn} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <AbilityButton ability={of.abilities['record']} small onClick={() => setOpen(true)}>
        {t('passportsBack.enter')}
      </AbilityButton>
      {open && <PassportsDialog of={of} onClose={() => setOpen(false)} />}
    </>
  );
}

type Said = '' | 'back' | 'stayed';

/** What is known of each passport: handed in on a day, not taken on the trip, or nothing yet. */
function PassportsDialog({ of, onClose }: { of: CloseOut; onClose: () => void }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { today } = useHouseDay();
  const [rows, setRows] = useState(() =>
    of.passports.map(({ personId, name, went, handedInOn }) => ({
      personId,
      name,
      said: (went === null ? '' : went ? 'back' : 'stayed') as Said,
      day: handedInOn ?? today,
    })),
  );
  const [why, setWhy] = useState(of.why ?? '');
  const change = (id: string, some: { said?: Said; day?: string }) =>
    setRows(rows.map((row) => (row.personId === id ? { ...row, ...some } : row)));
  const said = rows.filter((row) => row.said !== '');
  return (
    <AskDialog
      id="passports-back"
      contract={recordPassports}
      title={t('passportsBack.enter')}
      go={t('passportsBack.go')}
      input={{
        caseId: of.case.id,
        version: of.version,
        passports: said.map(({ personId, said: one, day }) => ({
          personId,
          went: one === 'back',
          handedInOn: one === 'back' ? day : null,
        })),
        why,
      }}
      onClose={onClose}
    >
      {rows.map(({ personId, name, said: one, day }) => (
        <div key={personId}>
          <SelectField
            name={`went.${personId}`}
            label={say(name)}
            value={one}
            onValue={(next) => change(personId, { said: next as Said })}
            options={[
              { value: '', label: t('passportsBack.notYet') },
              { value: 'back', label: t('passportsBack.handedIn') },
              { value: 'stayed', label: t('passportsBack.stayed') },
            ]}
          />
          {one === 'back' && (
            <DateField
              name={`passports.${said.findIndex((row) => row.personId === personId)}.handedInOn`}
              label={t('passportsBack.day', { name: say(name) })}
              max={today}
              value={day}
              onValue={(next) => change(personId, { day: next })}
            />
          )}
        </div>
      ))}
      {rows.every((row) => row.said === 'stayed') && (
        <TextField name="why" label={t('passportsBack.why')} value={why} onValue={setWhy} />
      )}
    </AskDialog>
  );
}
