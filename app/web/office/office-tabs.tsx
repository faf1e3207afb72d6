import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../kernel/web/kit/app-link.tsx';
import { officeTexts } from './texts.ts';

const pages = [
  { at: 'people', to: '/office' },
  { at: 'duties', to: '/office/duties' },
] as const;

/** The pages about the office itself, side by side. */
export function OfficeTabs({ at }: { at: (typeof pages)[number]['at'] }) {
  const t = useText(officeTexts);
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
