import { type OwnAccount, readAccount } from '../../../kernel/contract/account.ts';
import { useRead } from '../../../kernel/web/api/use-read.ts';
import { useMe } from '../../../kernel/web/house.tsx';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { Loaded } from '../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../kernel/web/kit/page-head.tsx';
import { StateMark } from '../../../kernel/web/kit/state-mark.tsx';
import { AccountTabs } from './account-tabs.tsx';
import { NameForm } from './name-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';
import { accountTexts } from './texts.ts';
import { Tokens } from './tokens.tsx';
import './account.css';

/** The account of whoever is signed in. What is owed comes first, and nothing else is open until it is settled. */
export function Page() {
  const { owes } = useMe();
  const read = useRead(readAccount, {});
  return (
    <div className="account">
      <PageHead
        single
        title={{ zh: '我的账号', en: 'My account' }}
        state={owes[0] && <Owed of={owes[0]} />}
      />
      {owes.length === 0 && <AccountTabs at="account" />}
      <Loaded from={read}>{(account) => <Sections account={account} owed={owes[0]} />}</Loaded>
    </div>
  );
}

function Owed({ of }: { of: 'password' | 'second-factor' }) {
  const t = useText(accountTexts);
  return <StateMark mark="mine">{of === 'password' ? t('owesPassword') : t('owesSecondFactor')}</StateMark>;
}

function Sections({
  account,
  owed,
}: {
  account: OwnAccount;
  owed: 'password' | 'second-factor' | undefined;
}) {
  const t = useText(accountTexts);
  if (owed === 'password') return <PasswordForm email={account.email} owed />;
  if (owed === 'second-factor') return <SecondFactor account={account} owed />;
  return (
    <>
      {account.byToken && <p className="why">{t('byToken')}</p>}
      <NameForm account={account} />
      <PasswordForm email={account.email} />
      <SecondFactor account={account} />
      <Sessions account={account} />
      <Tokens account={account} />
    </>
  );
}
