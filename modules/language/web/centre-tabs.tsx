import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { PageTabs } from '../../../kernel/web/kit/page-tabs.tsx';
import { languageTexts } from './texts.ts';

/** The lists of the centre in their order; each subject adds its own. */
const tabs = {
  jobs: '/translation',
  search: '/translation/search',
  memory: '/translation/memory',
  terms: '/translation/terms',
  alignments: '/translation/alignments',
  translators: '/translation/translators',
  segmentation: '/translation/segmentation',
  clients: '/translation/clients',
  machine: '/translation/machine',
} as const;

/** The lists of the translation centre, side by side. */
export function CentreTabs({ at }: { at: keyof typeof tabs }) {
  const t = useText(languageTexts);
  const names = Object.keys(tabs) as (keyof typeof tabs)[];
  const pages = names.map((name) => ({ to: tabs[name], name: t(`tab.${name}`) }));
  return <PageTabs label={t('lists')} pages={pages} at={tabs[at]} />;
}
