import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { PageTabs } from '../../../kernel/web/kit/page-tabs.tsx';
import { mailTexts } from '../mail/texts.ts';

const addresses = {
  account: '/account',
  notices: '/account/notices',
  calendars: '/account/calendars',
} as const;
type AccountPage = keyof typeof addresses;

/** The pages about what is one's own, side by side. */
export function AccountTabs({ at }: { at: AccountPage }) {
  const t = useText(mailTexts);
  const pages = (Object.keys(addresses) as AccountPage[]).map((id) => ({ to: addresses[id], name: t(id) }));
  return <PageTabs label={t('tabs')} pages={pages} at={addresses[at]} />;
}
