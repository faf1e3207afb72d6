import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { PageTabs } from '../../../../kernel/web/kit/page-tabs.tsx';
import { hallTexts } from '../texts.ts';

/** The pages of the hall side by side: what the staff of the hall works with. */
export const hallTabs = ['/cases', '/services', '/cards', '/firms', '/hall'] as const;

/** Those of its counter. */
export const counterTabs = ['/counter', '/appointments', '/issued-papers', '/hall-statistics'] as const;

/** Which of the hall's pages is open, and the way to the others. */
export function HallTabs({ at }: { at: (typeof hallTabs | typeof counterTabs)[number] }) {
  const t = useText(hallTexts);
  const pages = [...hallTabs, ...counterTabs].map((to) => ({ to, name: t(`tabs.${to}`) }));
  return <PageTabs label={t('tabs.label')} pages={pages} at={at} />;
}
