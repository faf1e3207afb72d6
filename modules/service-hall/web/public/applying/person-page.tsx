import type { ReactNode } from 'react';
import { Choices, TextArea, TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { fieldId } from '../../../../../kernel/web/public/form-state.ts';
import { Words } from '../../../../../kernel/web/public/words.tsx';
import { type CasePerson, type EnteredPerson, enteredPerson, type OwnCase } from '../../../contract/case.ts';
import { isOpen } from '../../../contract/places.ts';
import { useOwnPath } from './case-home.tsx';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { Findings, SaveButtons, Version } from './parts.tsx';
import { applyTexts } from './texts.ts';

interface Props extends OwnPage {
  own: OwnCase;
  /** Null: somebody not entered yet. */
  person: CasePerson | null;
}

const personLabels = Object.fromEntries(
  Object.keys(enteredPerson.shape).map((name) => [
    `person.${name}`,
    applyTexts[name as keyof typeof enteredPerson.shape],
  ]),
);

/** Somebody the application is for, as the passport has him or her, with what was found in it. */
export function PersonPage({ office, reading, form, own, person }: Props) {
  const ownPath = useOwnPath();
  const at = { reading, state: form };
  const kept = (name: Exclude<keyof CasePerson, 'findings' | 'place' | 'id'>) => ({
    name: `person.${name}`,
    kept: person?.[name] ?? '',
  });
  const findings = person?.findings ?? [];
  /** A field the notice does not open keeps what it holds, unseen. */
  const open = (name: keyof EnteredPerson, field: ReactNode) =>
    person === null || isOpen(own.open, { target: 'person', name, person: person.id }) ? (
      field
    ) : (
      <input type="hidden" name={`person.${name}`} value={person[name] ?? ''} />
    );
  return (
    <OwnFrame
      {...{ office, reading, form }}
      labels={personLabels}
      kicker={own.service.name}
      title={applyTexts.person}
      says={applyTexts.passportSays}
    >
      {person && !form.problem && (
        <div className="pub-form">
          <Findings reading={reading} of={findings} field={(at) => fieldId(`person.${at}`)} />
          {person.mrz && findings.length === 0 && (
            <p className="own-agrees">
              <span className="st st-granted">
                <Words reading={reading} of={applyTexts.agrees} />
              </span>
            </p>
          )}
        </div>
      )}
      <PublicForm reading={reading} state={form}>
        <Version of={own} />
        {open(
          'mrz',
          <>
            <TextArea
              {...at}
              {...kept('mrz')}
              label={applyTexts.mrz}
              hint={applyTexts.mrzHint}
              rows={2}
              mono
            />
            <p className="field">
              <SendButton reading={reading} of={applyTexts.fillIn} look="" name="fill" value="yes" />
            </p>
          </>,
        )}
        {open('nameZh', <TextField {...at} {...kept('nameZh')} label={applyTexts.nameZh} size="mid" />)}
        {open(
          'surname',
          <TextField {...at} {...kept('surname')} label={applyTexts.surname} size="mid" spelled />,
        )}
        {open('given', <TextField {...at} {...kept('given')} label={applyTexts.given} size="mid" spelled />)}
        {open(
          'sex',
          <Choices
            {...at}
            {...kept('sex')}
            label={applyTexts.sex}
            choices={(['F', 'M', 'X'] as const).map((value) => ({ value, label: applyTexts[value] }))}
          />,
        )}
        {open(
          'born',
          <TextField {...at} {...kept('born')} label={applyTexts.born} type="date" size="short" />,
        )}
        {open(
          'nationality',
          <TextField
            {...at}
            {...kept('nationality')}
            label={applyTexts.nationality}
            hint={applyTexts.nationalityHint}
            size="short"
            spelled
          />,
        )}
        {open(
          'passport',
          <TextField
            {...at}
            {...kept('passport')}
            label={applyTexts.passport}
            hint={applyTexts.passportHint}
            size="mid"
            spelled
          />,
        )}
        {open(
          'passportUntil',
          <TextField
            {...at}
            {...kept('passportUntil')}
            label={applyTexts.passportUntil}
            type="date"
            size="short"
          />,
        )}
        {open(
          'idNumber',
          <TextField {...at} {...kept('idNumber')} label={applyTexts.idNumber} size="mid" spelled />,
        )}
        {open('postZh', <TextField {...at} {...kept('postZh')} label={applyTexts.postZh} />)}
        {open('postEn', <TextField {...at} {...kept('postEn')} label={applyTexts.postEn} />)}
        {open(
          'phone',
          <TextField {...at} {...kept('phone')} label={applyTexts.phone} type="tel" size="mid" />,
        )}
        {open('email', <TextField {...at} {...kept('email')} label={applyTexts.email} type="email" />)}
        <SaveButtons office={office} reading={reading} />
        {person && own.state === 'draft' && (
          <p>
            <a href={ownPath(office, reading, `/case/people/${person.id}/remove`)}>
              <Words reading={reading} of={applyTexts.removePerson} />
            </a>
          </p>
        )}
      </PublicForm>
    </OwnFrame>
  );
}
