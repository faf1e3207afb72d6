import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { inLang } from '../../../../kernel/contract/local-text.ts';
import { PublicForm } from '../../../../kernel/web/public/form.tsx';
import { type OwnPage, OwnPageFrame } from '../../../../kernel/web/public/own-frame.tsx';
import { Part } from '../../../../kernel/web/public/part.tsx';
import { pageLang, publicPath } from '../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../kernel/web/public/words.tsx';
import type { OwnDesk, OwnRequestRow } from '../../contract/outside.ts';
import { bodyOf, TurnMark } from './parts.tsx';
import { outsideTexts } from './texts.ts';

interface Props extends OwnPage {
  desk: OwnDesk;
  requests: readonly OwnRequestRow[];
  next: string | null;
}

/** Where somebody of a client body begins: what was asked for, whose turn it is, and the way to something new. */
export function TranslateDeskPage({ office, reading, form, desk, requests, next }: Props) {
  const lang = pageLang(reading);
  // The limit may have been set lower since.
  const left = Math.max(0, desk.monthly - desk.thisMonth);
  const room = {
    zh: `本月还可提${left}件（每月${desk.monthly}件），同时在办${desk.openNow}件（最多${desk.atOnce}件）。`,
    en: `${left} more this month (of ${desk.monthly}); ${desk.openNow} under work (${desk.atOnce} at most).`,
  };
  return (
    <OwnPageFrame {...{ reading, form }} kicker={bodyOf(desk.body)} title={outsideTexts.title} back={null}>
      <p className="own-says">
        <Lines reading={reading} of={desk.shut ?? room} />
      </p>
      {!desk.shut && (
        <p className="pub-form go">
          <a className="b b-seal" href={publicPath(office, reading, '/translate/new')}>
            <Words reading={reading} of={outsideTexts.new} />
          </a>
        </p>
      )}
      <Part reading={reading} id="requests" title={outsideTexts.requests}>
        {requests.length === 0 ? (
          <p className="own-says">
            <Lines reading={reading} of={outsideTexts.none} />
          </p>
        ) : (
          <ul className="own-tasks">
            {requests.map(({ id, number, title, state, turn, says, due, wantedBy }) => (
              <li key={id}>
                <a href={publicPath(office, reading, `/translate/requests/${id}`)}>{inLang(title, lang)}</a>
                <TurnMark reading={reading} turn={turn} state={state} />
                <span className="cap">
                  {number} · {outsideTexts[due ? 'due' : 'days'][lang]} {dayWords(lang, due ?? wantedBy)}
                  <br />
                  <Lines reading={reading} of={says} />
                </span>
              </li>
            ))}
          </ul>
        )}
        {next && (
          <p className="go">
            <a
              className="b"
              href={publicPath(office, reading, `/translate?after=${encodeURIComponent(next)}`)}
            >
              <Words reading={reading} of={outsideTexts.more} />
            </a>
          </p>
        )}
      </Part>
      <PublicForm reading={reading} state={form} action={publicPath(office, reading, '/translate/sign-out')}>
        <p className="cap">{desk.contact?.email}</p>
        <button type="submit" className="b b-quiet">
          {outsideTexts.signOut[lang]}
        </button>
      </PublicForm>
    </OwnPageFrame>
  );
}
