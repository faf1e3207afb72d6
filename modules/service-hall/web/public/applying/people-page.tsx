import { pageLang } from '../../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../../kernel/web/public/words.tsx';
import type { OwnCase } from '../../../contract/case.ts';
import { isOpen } from '../../../contract/places.ts';
import type { ServiceGuide } from '../../../contract/services.ts';
import { useOwnPath } from './case-home.tsx';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { nameOf } from './names.ts';
import { applyTexts } from './texts.ts';

/** Everybody the application is for. */
export function PeoplePage({
  office,
  reading,
  form,
  own,
  guide,
}: OwnPage & { own: OwnCase; guide: ServiceGuide }) {
  const ownPath = useOwnPath();
  const lang = pageLang(reading);
  const others = isOpen(own.open, { target: 'people', name: 'people', person: null });
  return (
    <OwnFrame {...{ office, reading, form }} kicker={own.service.name} title={applyTexts.people}>
      <div className="pub-form">
        {own.people.length === 0 && <p>{applyTexts.noPeople[lang]}</p>}
        <ol className="own-tasks">
          {own.people.map((person) => {
            const lacks =
              own.missing.some((one) => one.person === person.id && one.kind === 'person') ||
              person.findings.some(({ severity }) => severity === 'bad');
            return (
              <li key={person.id}>
                <a href={ownPath(office, reading, `/case/people/${person.id}`)}>{nameOf(person, lang)}</a>
                <span className={`st ${lacks ? 'st-error' : 'st-done'}`}>
                  {applyTexts[lacks ? 'mend' : 'done'][lang]}
                </span>
              </li>
            );
          })}
        </ol>
        <p className="go">
          {others && own.people.length < guide.people.max && (
            <a className="b" href={ownPath(office, reading, '/case/people/new')}>
              <Words
                reading={reading}
                of={own.people.length === 0 ? applyTexts.addPerson : applyTexts.addAnother}
              />
            </a>
          )}
          <a className="b b-quiet" href={ownPath(office, reading, '/case')}>
            <Words reading={reading} of={applyTexts.toList} />
          </a>
        </p>
      </div>
    </OwnFrame>
  );
}
