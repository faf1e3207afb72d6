import { pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Lines, PublicHead, Words } from '../../../../kernel/web/public/words.tsx';
import type { ServiceItem } from '../../contract/services.ts';
import { firmTexts } from './firm/texts.ts';
import { hallTexts } from './texts.ts';
import { wayTexts } from './way-texts.ts';

interface Props {
  office: string;
  reading: Reading;
  services: readonly ServiceItem[];
}

/** The services of the hall, each with what it is for. */
export function ServicesPage({ office, reading, services }: Props) {
  return (
    <>
      <PublicHead reading={reading} title={hallTexts.services} />
      <p className="services-about">{hallTexts.about[pageLang(reading)]}</p>
      <p className="services-about">
        <a href={publicPath(office, reading, '/firm')}>
          <Words reading={reading} of={firmTexts.desk} />
        </a>
      </p>
      <ul className="services">
        {services.map(({ code, family, name, summary }) => (
          <li key={code}>
            <h2>
              <a href={publicPath(office, reading, `/services/${code}`)}>
                <Words reading={reading} of={name} />
              </a>
            </h2>
            <p>
              <Lines reading={reading} of={summary} />
            </p>
            {family === 'authentication' && (
              <p>
                <a href={publicPath(office, reading, '/services/document-way')}>
                  {wayTexts.entrance[pageLang(reading)]}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
