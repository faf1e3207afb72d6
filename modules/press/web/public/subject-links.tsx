import { htmlLang, pageLang, publicPath, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../kernel/web/public/words.tsx';
import type { NewsSubject } from '../../contract/subjects.ts';
import { newsTexts } from './texts.ts';

interface Props {
  office: string;
  reading: Reading;
  subjects: readonly NewsSubject[];
}

/** What a release is about: each subject leads to all that is said about it. */
export function SubjectLinks({ office, reading, subjects }: Props) {
  if (subjects.length === 0) return null;
  const lang = pageLang(reading);
  return (
    <ul className="subject-links" aria-label={newsTexts.subjects[lang]}>
      {subjects.map(({ code, name }) => (
        <li key={code}>
          <a href={publicPath(office, reading, `/subjects/${code}`)} lang={htmlLang[lang]}>
            <Words reading={reading} of={name} />
          </a>
        </li>
      ))}
    </ul>
  );
}
