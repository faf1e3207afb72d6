import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { bodyList, importsList, peopleList } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';

/** The lists of the directory, side by side: each is a page of its own with an address of its own. */
export function DirectoryTabs({ at }: { at: 'people' | 'bodies' | 'imports' }) {
  const t = useText(directoryTexts);
  return (
    <nav className="page-tabs" aria-label={t('lists')}>
      <AppLink to={peopleList} aria-current={at === 'people' ? 'page' : undefined}>
        {t('people')}
      </AppLink>
      <AppLink to={bodyList} aria-current={at === 'bodies' ? 'page' : undefined}>
        {t('bodies')}
      </AppLink>
      <AppLink to={importsList} aria-current={at === 'imports' ? 'page' : undefined}>
        {t('imports')}
      </AppLink>
    </nav>
  );
}
