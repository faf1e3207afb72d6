import { type RefObject, useEffect, useRef } from 'react';

/** For a sheet beside the page: it takes the focus when it opens, and gives it back where it was when it closes. */
export function useFocusBack<E extends HTMLElement>(): RefObject<E | null> {
  const box = useRef<E>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      // Only what was in the sheet lost the focus with it; who has gone on elsewhere is left there.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return box;
}
