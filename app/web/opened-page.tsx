import { useParams, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { useBoth } from '../../kernel/web/i18n/use-text.ts';
import { useDocumentTitle } from '../../kernel/web/kit/document-title.ts';
import { WaitBar } from '../../kernel/web/kit/wait-bar.tsx';
import type { PageRoute } from '../../kernel/web/module.ts';

/** A page that is fetched when it is first opened. Another record is another page: nothing of the old one stays. */
export function openedPage({ title, page }: PageRoute): () => ReactNode {
  const Lazy = lazy(async () => ({ default: (await page()).Page }));
  return function Opened() {
    const params = useParams({ strict: false }) as Record<string, string>;
    const search = useSearch({ strict: false }) as Record<string, string>;
    useDocumentTitle(useBoth()(title));
    return (
      <Suspense fallback={<WaitBar />}>
        <Lazy key={JSON.stringify(params)} params={params} search={search} />
      </Suspense>
    );
  };
}
