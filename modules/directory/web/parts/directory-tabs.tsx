import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { PageTabs } from '../../../../kernel/web/kit/page-tabs.tsx';
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

const tabs = {
  people: { to: peopleList, label: 'people' },
  bodies: { to: bodyList, label: 'bodies' },
  places: { to: placeList, label: 'place.tab' },
  precedence: { to: precedencePage(), label: 'ranking.tab' },
  chart: { to: chartPage(), label: 'chart.tab' },
  imports: { to: importsList, label: 'imports' },
  duplicates: { to: duplicatesPage(), label: 'duplicates' },
} as const;

/** The lists of the directory, side by side. */
export function DirectoryTabs({ at }: { at: keyof typeof tabs }) {
  const t = useText(directoryTexts);
  const pages = Object.values(tabs).map(({ to, label }) => ({ to, name: t(label) }));
  return <PageTabs label={t('lists')} pages={pages} at={tabs[at].to} />;
}
