import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import {
  bodyList,
  chartPage,
  duplicatesPage,
  importsList,
  peopleList,
  placeList,
  precedencePage,
} from '../addresses.ts';
import { directoryTexts } from '../texts.ts';

const tabs = [
  { id: 'people', to: peopleList, label: 'people' },
  { id: 'bodies', to: bodyList, label: 'bodies' },
  { id: 'places', to: placeList, label: 'place.tab' },
  { id: 'precedence', to: precedencePage(), label: 'ranking.tab' },
  { id: 'chart', to: chartPage(), label: 'chart.tab' },
  { id: 'imports', to: importsList, label: 'imports' },
  { id: 'duplicates', to: duplicatesPage(), label: 'duplicates' },
] as const;

/** The lists of the directory, side by side: each is a page of its own with an address of its own. */
export function DirectoryTabs({ at }: { at: (typeof tabs)[number]['id'] }) {
  const t = useText(directoryTexts);
  return (
    <nav className="page-tabs" aria-label={t('lists')}>
      {tabs.map(({ id, to, label }) => (
        <AppLink key={id} to={to} aria-current={at === id ? 'page' : undefined}>
          {t(label)}
        </AppLink>
      ))}
    </nav>
  );
}
