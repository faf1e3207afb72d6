import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { inLang } from '../../../../../kernel/contract/local-text.ts';
import { pageLang, publicPath, type Reading } from '../../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../../kernel/web/public/words.tsx';
import type { FirmCase } from '../../../contract/firm-desk.ts';
import { turnWords } from '../applying/follow-texts.ts';
import { firmTexts } from './texts.ts';

const marks = { applicant: 'st-mine', office: 'st-on-time', other: 'st-waiting', nobody: 'st-done' } as const;

/** Cases of a firm: for whom, what, whose turn it is, until when. */
export function CaseList({
  office,
  reading,
  cases,
}: {
  office: string;
  reading: Reading;
  cases: readonly FirmCase[];
}) {
  const lang = pageLang(reading);
  return (
    <ul className="own-tasks">
      {cases.map(({ id, title, service, number, state, turn, says, due }) => (
        <li key={id}>
          <a href={publicPath(office, reading, `/firm/cases/${id}`)}>
            {inLang(title, lang) || <Words reading={reading} of={service.name} />}
          </a>
          <span className={`st ${marks[turn]}`}>
            {(state === 'draft' ? firmTexts.draftOf : turnWords[turn])[lang]}
          </span>
          <span className="cap">
            {[service.name[lang], number].filter(Boolean).join(' · ')}
            {due && state !== 'draft' && ` · ${firmTexts.due[lang]} ${dayWords(lang, due)}`}
            <br />
            {says[lang]}
          </span>
        </li>
      ))}
    </ul>
  );
}
