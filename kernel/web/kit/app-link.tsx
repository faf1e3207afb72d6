import { useRouter } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, type MouseEvent, useCallback } from 'react';
import { insideApp } from './address.ts';

interface AppLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A page of the staff app, as an address under its base: `/releases/…?tab=…#f1`. */
  to: string;
}

/** Goes to a page of the staff app without loading it anew. */
export function useGo(): (to: string, how?: { replace?: boolean }) => void {
  const router = useRouter();
  return useCallback(
    (to, how) => {
      const href = hrefOf(router.basepath, to);
      if (how?.replace) router.history.replace(href);
      else router.history.push(href);
    },
    [router],
  );
}

/** A link to a page of the staff app. A plain one reads as text until hovered: `className="plain"`. */
export function AppLink({ to, onClick, ...rest }: AppLinkProps) {
  const { basepath } = useRouter();
  const go = useGo();
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere || rest.target) return;
    event.preventDefault();
    go(to);
  }
  return <a {...rest} href={hrefOf(basepath, to)} onClick={follow} />;
}

function hrefOf(basepath: string, to: string): string {
  const base = basepath.replace(/\/$/, '');
  return base + insideApp(to, base);
}
