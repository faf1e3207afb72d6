import { useEffect } from 'react';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';

/** The address of a record that was merged leads to the one it went into. */
export function useLeadsOn(
  asked: string,
  answered: string | undefined,
  pageOf: (id: string) => string,
): void {
  const go = useGo();
  useEffect(() => {
    if (answered !== undefined && answered !== asked) go(pageOf(answered), { replace: true });
  }, [asked, answered, pageOf, go]);
}
