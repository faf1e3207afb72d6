import type { ReactNode } from 'react';
import type { Both } from '../../contract/local-text.ts';
import { htmlLang, type PublicOffice, pageLang, publicPath, type Reading, readings } from './reading.ts';

const readingNames: Record<Reading, string> = { zh: '中文', en: 'English', both: '对照' };
const own = {
  skip: { zh: '跳到正文', en: 'Skip to content' },
  languages: { zh: '语言', en: 'Languages' },
  sections: { zh: '栏目', en: 'Sections' },
};

interface Props {
  office: PublicOffice;
  reading: Reading;
  /** The page's path after the office and reading: the other readings are the same path. */
  path: string;
  sections: { path: string; label: Both }[];
  children: ReactNode;
}

/** The frame of every public page: office, languages, sections, foot. Static: no script is needed to read it. */
export function PublicFrame({ office, reading, path, sections, children }: Props) {
  const lang = pageLang(reading);
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <>
      <a className="skip" href="#main">
        {own.skip[lang]}
      </a>
      <header className="masthead">
        <div className="masthead-top pub-top">
          <a className="office" href={publicPath(office.code, reading)}>
            <span className="chop" lang="zh-Hans" aria-hidden="true">
              {office.chop}
            </span>
            <span className="office-name serif">
              {office.name[lang]}
              <span className="second" lang={htmlLang[other]}>
                {office.name[other]}
              </span>
            </span>
          </a>
          <nav className="langs" aria-label={own.languages[lang]}>
            {readings.map((one) => (
              <a
                key={one}
                href={publicPath(office.code, one, path)}
                lang={one === 'en' ? 'en' : 'zh-Hans'}
                aria-current={one === reading ? 'page' : undefined}
              >
                {readingNames[one]}
              </a>
            ))}
          </nav>
        </div>
        <nav className="divisions" aria-label={own.sections[lang]}>
          <ul>
            {sections.map((section) => (
              <li key={section.path}>
                <a
                  href={publicPath(office.code, reading, section.path)}
                  aria-current={path.startsWith(section.path) ? 'page' : undefined}
                >
                  {section.label[lang]} {reading === 'both' && <span lang="en">{section.label.en}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className="page" id="main">
        {children}
      </main>
      <footer className="foot">
        <span lang="zh-Hans">{office.name.zh}</span>
        <span lang="en">{office.name.en}</span>
      </footer>
    </>
  );
}
