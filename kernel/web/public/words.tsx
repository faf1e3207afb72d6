import type { Both } from '../../contract/local-text.ts';
import { htmlLang, pageLang, type Reading } from './reading.ts';

/** Words in the language read; where both are, in both. */
export function Words({ reading, of }: { reading: Reading; of: Both }) {
  return (
    <>
      {of[pageLang(reading)]}
      {facing(reading, of) && (
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
        {facing(reading, title) && (
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
  if (!facing(reading, of)) return of[lang];
  return (
    <>
      {of.zh}
      <span className="line-en" lang={htmlLang.en}>
        {of.en}
      </span>
    </>
  );
}

/** Whether the English stands beside the Chinese: where both are read, and it does not say the very same. */
function facing(reading: Reading, { zh, en }: Both): boolean {
  return reading === 'both' && en !== zh;
}
