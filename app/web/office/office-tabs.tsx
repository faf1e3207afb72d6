import { useMe } from '../../../kernel/web/house.tsx';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../kernel/web/kit/app-link.tsx';
import { officeTexts } from './texts.ts';

const pages = [
  { at: 'people', to: '/office' },
  { at: 'duties', to: '/office/duties' },
  { at: 'mail', to: '/office/mail' },
  { at: 'settings', to: '/office/settings' },
] as const;

/** The pages about the office itself, side by side. */
export function OfficeTabs({ at }: { at: (typeof pages)[number]['at'] }) {
  const t = useText(officeTexts);
  const { roles } = useMe();
  // Mail is for those who look after the office; to others its page says so.
  const leads = roles.some(({ id }) => id === 'director' || id === 'administrator');
  const shown = pages.filter((page) => page.at !== 'mail' || leads || at === 'mail');
  return (
    <nav className="page-tabs" aria-label={t('tabs')}>
      {shown.map((page) => (
        <AppLink key={page.at} to={page.to} aria-current={page.at === at ? 'page' : undefined}>
          {t(page.at)}
        </AppLink>
      ))}
    </nav>
  );
}
