import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../kernel/web/kit/app-link.tsx';
import { mailTexts } from '../mail/texts.ts';

const pages = [
  { at: 'account', to: '/account' },
  { at: 'notices', to: '/account/notices' },
  { at: 'calendars', to: '/account/calendars' },
] as const;

/** The pages about what is one's own, side by side. */
export function AccountTabs({ at }: { at: (typeof pages)[number]['at'] }) {
  const t = useText(mailTexts);
  return (
    <nav className="page-tabs" aria-label={t('tabs')}>
      {pages.map((page) => (
        <AppLink key={page.at} to={page.to} aria-current={page.at === at ? 'page' : undefined}>
          {t(page.at)}
        </AppLink>
      ))}
    </nav>
  );
}
