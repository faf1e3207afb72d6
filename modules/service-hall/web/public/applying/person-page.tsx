import { PublicForm } from '../../../../../kernel/web/public/form.tsx';
import { fieldId } from '../../../../../kernel/web/public/form-state.ts';
import { Words } from '../../../../../kernel/web/public/words.tsx';
import { type CasePerson, enteredPerson, type OwnCase } from '../../../contract/case.ts';
import { useOwnPath } from './case-home.tsx';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { Findings, SaveButtons, Version } from './parts.tsx';
import { PersonFields } from './person-fields.tsx';
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
  const findings = person?.findings ?? [];
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
        <PersonFields {...{ reading, form, own, person }} />
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
