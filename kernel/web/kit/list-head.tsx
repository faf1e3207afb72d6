import type { ReactNode } from 'react';
import type { Both } from '../../contract/local-text.ts';
import type { Page } from '../../contract/page.ts';
import { numberWords } from '../i18n/dates.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import { useDocumentTitle } from './document-title.ts';

/** Keeps the line's height until the count has come. */
const noBreak = '\u00A0';

interface ListHeadProps {
  title: Both;
  count?: Page<unknown>['count'];
  /** Said in place of the count. */
  said?: string;
  /** The steps of the list: make a new one. */
  children?: ReactNode;
}

/** The head of a list: title, and how many there are. A long list says it stopped counting. */
export function ListHead({ title, count, said, children }: ListHeadProps) {
  const t = useText(houseTexts);
  const say = useBoth();
  useDocumentTitle(say(title));
  function counted({ value, capped }: Page<unknown>['count']): string {
    return capped ? t('list.capped', { count: numberWords(value) }) : t('list.count', { count: value });
  }
  return (
    <header className="list-head">
      <div>
        <h1 tabIndex={-1}>{say(title)}</h1>
        <p className="count">{said || (count ? counted(count) : noBreak)}</p>
      </div>
      {children && <div className="list-steps">{children}</div>}
    </header>
  );
}
