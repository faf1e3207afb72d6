import { useEffect } from 'react';
import { useBoth } from '../i18n/use-text.ts';
import { useOfficeName } from './office-name.ts';

/** The page's own title, and the words for its errors that go before it. */
const shown = { page: '', errors: '' };

function show(): void {
  document.title = shown.errors + shown.page;
}

/** Names the document: the page's title, then the office. */
export function useDocumentTitle(title: string): void {
  const say = useBoth();
  const office = say(useOfficeName());
  useEffect(() => {
    if (!title) return;
    shown.page = `${title} · ${office}`;
    show();
  }, [title, office]);
}

/** While a form has errors, the document's title begins with their number. */
export function useTitleErrors(words: string): void {
  useEffect(() => {
    shown.errors = words;
    show();
    return () => {
      shown.errors = '';
      show();
    };
  }, [words]);
}
