import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { pageLang } from '../../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../../kernel/web/public/words.tsx';
import type { CloseOut } from '../../../contract/close-outs.ts';
import { OwnFrame, type OwnPage } from '../applying/frame.tsx';
import { closeOutDue } from './close-out-due.ts';
import { closeOutTexts as t } from './close-out-texts.ts';

/** Which passports of a mission are back, for whoever applied; the counter enters them. */
export function PassportsPage({ office, reading, form, closeOut }: OwnPage & { closeOut: CloseOut }) {
  const lang = pageLang(reading);
  const { case: of, passports, late, state } = closeOut;
  const due = closeOutDue(closeOut);
  const says = { open: t.bring, closed: t.back, 'called-off': t.nobodyWent };
  return (
    <OwnFrame
      {...{ office, reading, form }}
      back={{ path: '/case', label: t.toCase }}
      kicker={{ zh: of.number, en: of.number }}
      title={t.passports}
      says={says[state]}
    >
      {due && (
        <p className="own-says">
          <span className={`st ${late ? 'st-late' : 'st-waiting'}`}>{due[lang]}</span>
        </p>
      )}
      <dl className="own-facts own-check">
        {passports.map(({ personId, name, went, handedInOn }) => (
          <div key={personId}>
            <dt>
              <Words reading={reading} of={name} />
            </dt>
            <dd>
              {went === false && t.stay[lang]}
              {handedInOn && `${t.handedIn[lang]} ${dayWords(lang, handedInOn)}`}
              {went === null && t.notYet[lang]}
            </dd>
          </div>
        ))}
      </dl>
    </OwnFrame>
  );
}
