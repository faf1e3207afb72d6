import type { Both } from '../../contract/local-text.ts';
import { htmlLang, pageLang, type Reading } from './reading.ts';

/** Words in the language read; where both are, in both. */
export function Words({ reading, of }: { reading: Reading; of: Both }) {
  return (
    <>
      {of[pageLang(reading)]}
      {reading === 'both' && (
        <>
          {' '}
          <span lang="en">{of.en}</span>
        </>
      )}
    </>
  );
}

/** The heading of a public page, in the language read, or in both. */
export function PublicHead({ reading, title }: { reading: Reading; title: Both }) {
  return (
    <header className="head">
      <h1>
        {title[pageLang(reading)]}
        {reading === 'both' && (
          <span className="second" lang="en">
            {title.en}
          </span>
        )}
      </h1>
    </header>
  );
}

/** A sentence in the language read; where both are, one beneath the other. Such a page is Chinese but for what says otherwise. */
export function Lines({ reading, of }: { reading: Reading; of: Both }) {
  const lang = pageLang(reading);
  if (reading !== 'both') return of[lang];
  return (
    <>
      {of.zh}
      <span className="line-en" lang={htmlLang.en}>
        {of.en}
      </span>
    </>
  );
}
