import {
  htmlLang,
  type PublicOffice,
  pageLang,
  type Reading,
} from '../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../kernel/web/public/words.tsx';
import type { CounterScreen } from '../../contract/counter.ts';
import { counterTexts } from './counter-texts.ts';

/** The screen in the hall: who is called where, in type to be read from afar. Made anew every few seconds, without script. */
export function ScreenPage({
  office,
  reading,
  screen,
}: {
  office: PublicOffice;
  reading: Reading;
  screen: CounterScreen;
}) {
  const lang = pageLang(reading);
  const [latest, ...others] = screen.called;
  return (
    <main className="screen" id="main">
      <header className="screen-head">
        <span className="chop" lang={htmlLang.zh} aria-hidden="true">
          {office.chop}
        </span>
        <h1 className="serif">
          {office.name[lang]}
          {reading === 'both' && <span lang={htmlLang.en}>{office.name.en}</span>}
        </h1>
        <p className="screen-time">{screen.time}</p>
      </header>
      {latest ? (
        <section className="screen-latest" aria-label={counterTexts.called[lang]}>
          <p>
            <span className="screen-number">{latest.number}</span>
            <span className="screen-to">
              <Words reading={reading} of={counterTexts.called} />
            </span>
            <span className="screen-window">
              <Words reading={reading} of={counterTexts.window} />
              <strong>{latest.window}</strong>
            </span>
          </p>
        </section>
      ) : (
        <p className="screen-nobody">
          <Words reading={reading} of={counterTexts.nobody} />
        </p>
      )}
      {others.length > 0 && <Others reading={reading} called={others} />}
      <Lines reading={reading} lines={screen.lines} />
    </main>
  );
}

function Others({ reading, called }: { reading: Reading; called: CounterScreen['called'] }) {
  return (
    <ul className="screen-others">
      {called.map(({ number, window }) => (
        <li key={number}>
          <strong>{number}</strong>
          <span>
            <Words reading={reading} of={counterTexts.window} /> {window}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Lines({ reading, lines }: { reading: Reading; lines: CounterScreen['lines'] }) {
  const lang = pageLang(reading);
  return (
    <footer className="screen-lines">
      <h2>
        <Words reading={reading} of={counterTexts.waiting} />
      </h2>
      <ul>
        {lines.map(({ letter, name, waiting }) => (
          <li key={letter}>
            <b>{letter}</b> {name[lang]}
            {reading === 'both' && <span lang={htmlLang.en}> {name.en}</span>}
            <strong>{waiting}</strong>
          </li>
        ))}
      </ul>
    </footer>
  );
}
