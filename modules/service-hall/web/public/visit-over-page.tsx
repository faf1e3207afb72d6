import { publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Lines, PublicHead, Words } from '../../../../kernel/web/public/words.tsx';
import { visitTexts } from './visit-texts.ts';

/** Somebody comes without the key, or with one that is over: why, and how to go on. Never silently the start. */
export function VisitOverPage({ office, reading, kind }: { office: string; reading: Reading; kind: string }) {
  const ways = visitTexts.ways[kind] ?? visitTexts.caseWays;
  return (
    <>
      <PublicHead reading={reading} title={visitTexts.over} />
      <div className="pub-form">
        <p>
          <Lines reading={reading} of={visitTexts.why} />
        </p>
        <ul className="guide-list">
          {ways.map(({ path, label, says }) => (
            <li key={path}>
              <a href={publicPath(office, reading, path)}>
                <Words reading={reading} of={label} />
              </a>
              <br />
              <span className="cap">
                <Lines reading={reading} of={says} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
