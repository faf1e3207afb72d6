import { useRolesToday } from '../../../kernel/web/house.tsx';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { PageTabs } from '../../../kernel/web/kit/page-tabs.tsx';
import { officeTexts } from './texts.ts';

const addresses = {
  people: '/office',
  duties: '/office/duties',
  mail: '/office/mail',
  settings: '/office/settings',
} as const;
type OfficePage = keyof typeof addresses;

/** The pages about the office itself, side by side. */
export function OfficeTabs({ at }: { at: OfficePage }) {
  const t = useText(officeTexts);
  const roles = useRolesToday();
  // Mail is for those who look after the office; to others its page says so.
  const leads = roles.includes('director') || roles.includes('administrator');
  const pages = (Object.keys(addresses) as OfficePage[])
    .filter((id) => id !== 'mail' || leads || at === 'mail')
    .map((id) => ({ to: addresses[id], name: t(id) }));
  return <PageTabs label={t('tabs')} pages={pages} at={addresses[at]} />;
}
