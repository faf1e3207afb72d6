import { pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { PublicHead, Words } from '../../../../kernel/web/public/words.tsx';
import type { NewsSubject } from '../../contract/subjects.ts';
import { countWords } from './archive-page.tsx';
import { newsTexts } from './texts.ts';

interface Props {
  office: string;
  reading: Reading;
  subjects: readonly (NewsSubject & { count: number })[];
}

/** What the releases are about: each subject with how many there are. */
export function SubjectsPage({ office, reading, subjects }: Props) {
  const lang = pageLang(reading);
  return (
    <>
      <PublicHead reading={reading} title={newsTexts.subjects} />
      {subjects.length === 0 && <p className="dim">{newsTexts.noneFiled[lang]}</p>}
      <ul className="subject-list">
        {subjects.map(({ code, name, count }) => (
          <li key={code}>
            <a href={publicPath(office, reading, `/subjects/${code}`)}>
              <Words reading={reading} of={name} />
            </a>{' '}
            <span className="cap">{countWords(lang, count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
