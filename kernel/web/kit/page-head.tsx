import { Fragment, type ReactNode } from 'react';
import { inLang, type Lang, type LocalText } from '../../contract/local-text.ts';
import { LangRun } from '../i18n/lang-run.tsx';
import { Missing } from '../i18n/missing.tsx';
import { useLang } from '../i18n/use-text.ts';
import { useDocumentTitle } from './document-title.ts';

interface PageHeadProps {
  /** Kind, number, parent: small, above the title. */
  kicker?: ReactNode[];
  title: Pick<LocalText, 'zh' | 'en'>;
  /** A title of the house's own in the reader's language only (a list); a record shows both. */
  single?: boolean;
  /** Which language leads; on a record of text always `zh`. */
  lead?: Lang;
  /** The page where a missing half of the title can be made. */
  mendAt?: string;
  /** The state line: mark and whose turn, then how long. */
  state?: ReactNode;
  children?: ReactNode;
}

/** The head of a record or list: kicker, title in both languages, state line; progress comes as child. */
export function PageHead({ kicker = [], title, single, lead, mendAt, state, children }: PageHeadProps) {
  const reader = useLang();
  const first = lead ?? reader;
  const second: Lang = first === 'zh' ? 'en' : 'zh';
  useDocumentTitle(inLang(title, reader));
  const places = kicker.filter((part) => part !== null && part !== undefined && part !== false);
  return (
    <header className="head">
      {places.length > 0 && (
        <p className="kicker">
          {places.map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a kicker have no other name than their place
            <Fragment key={place}>{typeof part === 'string' ? <span>{part}</span> : part}</Fragment>
          ))}
        </p>
      )}
      <h1 tabIndex={-1}>
        {title[first] ? (
          <LangRun lang={first}>{title[first]}</LangRun>
        ) : (
          <Missing lang={first} mendAt={mendAt} />
        )}
        {!single && (!title.zh || title.zh !== title.en) && (
          <span className="second" lang={title[second] ? (second === 'zh' ? 'zh-Hans' : 'en') : undefined}>
            {title[second] || <Missing lang={second} mendAt={mendAt} />}
          </span>
        )}
      </h1>
      {state && <div className="stateline">{state}</div>}
      {children}
    </header>
  );
}
