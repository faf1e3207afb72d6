import { useLocation } from '@tanstack/react-router';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import type { NavEntry } from '../module.ts';
import { AppLink } from './app-link.tsx';

/** The line of divisions over the head rule. The one we are in is marked, on its list and on its records. */
export function Divisions({ entries }: { entries: NavEntry[] }) {
  const t = useText(houseTexts);
  const say = useBoth();
  const here = useLocation().pathname;
  return (
    <nav className="divisions" aria-label={t('frame.divisions')}>
      <ul>
        {[...entries]
          .sort((a, b) => a.order - b.order)
          .map(({ to, label, also }) => (
            <li key={to}>
              <AppLink to={to} aria-current={standing(here, to, also)}>
                {say(label)}
              </AppLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function standing(here: string, to: string, also: readonly string[] = []): 'page' | 'true' | undefined {
  if (here === to) return 'page';
  const within = [to, ...also].some((one) => one !== '/' && (here === one || here.startsWith(`${one}/`)));
  return within ? 'true' : undefined;
}
