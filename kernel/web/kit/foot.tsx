import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';
import { helpTexts } from '../i18n/help-texts.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';

/** Where the notes of the page stand in the foot; null until the frame is there. */
export const FootPlace = createContext<HTMLElement | null>(null);

/** The foot of every page: the page's own notes, then the keys. */
export function Foot({
  place,
  onHelp,
  onKeys,
}: {
  place: (element: HTMLElement | null) => void;
  onHelp: () => void;
  onKeys: () => void;
}) {
  const t = useText(houseTexts);
  const help = useText(helpTexts);
  return (
    <footer className="foot">
      <span className="foot-notes" ref={place} />
      <button type="button" className="link-button" onClick={onHelp}>
        {help('title')}
      </button>
      <button type="button" className="link-button keys" onClick={onKeys}>
        {t('frame.keys')}
      </button>
    </footer>
  );
}

/** A note of this page in the foot: what holds in general, small. */
export function FootNote({ children }: { children: ReactNode }) {
  const place = useContext(FootPlace);
  return place && createPortal(<span>{children}</span>, place);
}
