import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { Part } from '../../../../kernel/web/public/part.tsx';
import { pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Lines, PublicHead } from '../../../../kernel/web/public/words.tsx';
import type { DocumentWay } from '../../contract/authentication.ts';
import { hallTexts } from './texts.ts';
import { wayTexts } from './way-texts.ts';

interface Props {
  office: string;
  reading: Reading;
  destinations: readonly { code: string; name: Both }[];
  /** What was asked, as it stands in the address. */
  asked: { to: string; on: string };
  /** Null until both are said. */
  found: DocumentWay | null;
  /** The office's day: what is asked about when no day is said. */
  today: string;
}

/** Where will the document be used, and when? Leads to the apostille, to legalisation, or says that neither is used. */
export function DocumentWayPage({ office, reading, destinations, asked, found, today }: Props) {
  const lang = pageLang(reading);
  const sorted = destinations.toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], lang));
  return (
    <>
      <PublicHead reading={reading} title={wayTexts.title} />
      <p className="services-about">
        <Lines reading={reading} of={wayTexts.about} />
      </p>
      <form className="guide-questions" action={publicPath(office, reading, '/services/document-way')}>
        <div className="field">
          <label htmlFor="to">
            <Lines reading={reading} of={wayTexts.to} />
          </label>
          <select id="to" name="to" defaultValue={asked.to} required>
            <option value="">{wayTexts.choose[lang]}</option>
            {sorted.map(({ code, name }) => (
              <option key={code} value={code}>
                {reading === 'both' ? `${name.zh} ${name.en}` : name[lang]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="on">
            <Lines reading={reading} of={wayTexts.on} />
          </label>
          <input id="on" name="on" type="date" className="short" defaultValue={asked.on || today} />
        </div>
        <p className="go">
          <button type="submit" className="b b-primary">
            {wayTexts.look[lang]}
          </button>
        </p>
      </form>
      {found && <Found office={office} reading={reading} found={found} />}
      <p className="facts-row no-print">
        <a href={publicPath(office, reading, '/services')}>{hallTexts.allServices[lang]}</a>
      </p>
    </>
  );
}

function Found({ office, reading, found }: Pick<Props, 'office' | 'reading'> & { found: DocumentWay }) {
  const lang = pageLang(reading);
  const { way, says, service, provisional, origin } = found;
  const comma = lang === 'zh' ? '，' : ', ';
  return (
    <Part reading={reading} id="way" title={wayTexts[way]}>
      <p>
        <Lines reading={reading} of={says} />
      </p>
      {provisional && (
        <p className="st st-late guide-late">
          <span>{wayTexts.provisional[lang]}</span>
        </p>
      )}
      <p className="origin cap">
        {origin.from[lang]}
        {comma}
        {hallTexts.asOf[lang]} {dayWords(lang, origin.asOf)}
        {!origin.confirmed && `${comma}${wayTexts.unseen[lang]}`}
      </p>
      {service && (
        <p className="go way-go">
          <a className="b b-primary" href={publicPath(office, reading, `/services/${service}`)}>
            {wayTexts.read[lang]}
          </a>
        </p>
      )}
    </Part>
  );
}
