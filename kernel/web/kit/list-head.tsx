import type { ReactNode } from 'react';
import type { Both } from '../../contract/local-text.ts';
import type { Page } from '../../contract/page.ts';
import { numberWords } from '../i18n/dates.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import { useDocumentTitle } from './document-title.ts';

interface ListHeadProps {
  title: Both;
  count?: Page<unknown>['count'];
  /** The steps of the list: make a new one. */
  children?: ReactNode;
}

/** The head of a list: title, and how many there are. A long list says it stopped counting. */
export function ListHead({ title, count, children }: ListHeadProps) {
  const t = useText(houseTexts);
  const say = useBoth();
  useDocumentTitle(say(title));
  return (
    <header className="list-head">
      <div>
        <h1 tabIndex={-1}>{say(title)}</h1>
        <p className="count">
          {count
            ? count.capped
              ? t('list.capped', { count: numberWords(count.value) })
              : t('list.count', { count: count.value })
            : '\u00A0'}
        </p>
      </div>
      {children}
    </header>
  );
}
