import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { PageTabs } from '../../../../kernel/web/kit/page-tabs.tsx';
import { hallTexts } from '../texts.ts';

/** The pages of the hall side by side: what the staff of the hall works with. */
export const hallTabs = ['/cases', '/services', '/cards', '/hall'] as const;

/** Which of the hall's pages is open, and the way to the others. */
export function HallTabs({ at }: { at: (typeof hallTabs)[number] }) {
  const t = useText(hallTexts);
  return (
    <PageTabs label={t('tabs.label')} pages={hallTabs.map((to) => ({ to, name: t(`tabs.${to}`) }))} at={at} />
  );
}
