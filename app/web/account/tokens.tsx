import { useState } from 'react';
import { makeOwnToken, type OwnAccount, revokeOwnToken } from '../../../kernel/contract/account.ts';
import { useWrite } from '../../../kernel/web/api/use-write.ts';
import { Moment } from '../../../kernel/web/i18n/day.tsx';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../kernel/web/kit/empty.tsx';
import { TextField } from '../../../kernel/web/kit/field.tsx';
import { figureTyped } from '../../../kernel/web/kit/figure-typed.ts';
import { RefusalSay } from '../../../kernel/web/kit/refusal-page.tsx';
import { Say } from '../../../kernel/web/kit/say.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import { type Column, Table } from '../../../kernel/web/kit/table.tsx';
import { useToast } from '../../../kernel/web/kit/toast.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { accountTexts } from './texts.ts';

type Token = OwnAccount['tokens'][number];

/** Keys for programs: made, listed, revoked. */
export function Tokens({ account: { tokens } }: { account: OwnAccount }) {
  const t = useText(accountTexts);
  const [making, make] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  return (
    <Section title={t('tokens.title')} note={t('tokens.about')}>
      {tokens.length === 0 ? <Empty>{t('tokens.none')}</Empty> : <TokenTable tokens={tokens} />}
      {made && (
        <Say>
          <p>{t('tokens.shown')}</p>
          <p className="own-token">
            <code lang="en">{made}</code>
          </p>
        </Say>
      )}
      <p className="own-steps">
        <Button onClick={() => make(true)}>{t('tokens.make')}</Button>
      </p>
      {making && (
        <MakeToken
          onDone={(token) => {
            setMade(token);
            make(false);
          }}
          onClose={() => make(false)}
        />
      )}
    </Section>
  );
}

function TokenTable({ tokens }: { tokens: Token[] }) {
  const t = useText(accountTexts);
  const tell = useToast();
  const write = useWrite(revokeOwnToken);
  async function revoke(tokenId: string) {
    if (await write.send({ tokenId }))
      tell({ say: { zh: accountTexts.zh.tokens.revoked, en: accountTexts.en.tokens.revoked } });
  }
  const columns: Column<Token>[] = [
    { id: 'name', head: t('tokens.name'), names: true, cell: ({ name }) => name },
    { id: 'made', head: t('tokens.made'), cell: ({ madeAt }) => <Moment at={madeAt} /> },
    {
      id: 'used',
      head: t('tokens.used'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? <Moment at={lastUsedAt} /> : t('tokens.never')),
    },
    { id: 'lapses', head: t('tokens.lapses'), cell: ({ lapsesAt }) => lapsesAt && <Moment at={lapsesAt} /> },
    {
      id: 'revoke',
      head: t('tokens.revoke'),
      unseen: true,
      cell: ({ id, name }) => (
        <Button small aria-label={t('tokens.revokeOf', { name })} onClick={() => void revoke(id)}>
          {t('tokens.revoke')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <Table columns={columns} rows={tokens} rowKey={({ id }) => id} moving={false} />
      {write.refusal && <RefusalSay refusal={write.refusal} />}
    </>
  );
}

function MakeToken({ onDone, onClose }: { onDone: (token: string) => void; onClose: () => void }) {
  const t = useText(accountTexts);
  const [name, setName] = useState('');
  const [days, setDays] = useState('90');
  return (
    <PasswordDialog
      contract={makeOwnToken}
      title={t('tokens.make')}
      about={t('tokens.makeAbout')}
      send={t('tokens.make')}
      input={{ name, days: figureTyped(days) }}
      fields={
        <>
          <TextField
            name="name"
            label={t('tokens.name')}
            hint={t('tokens.nameHint')}
            value={name}
            onValue={setName}
          />
          <TextField
            name="days"
            label={t('tokens.days')}
            inputMode="numeric"
            value={days}
            onValue={setDays}
          />
        </>
      }
      onDone={({ token }) => onDone(token)}
      onClose={onClose}
    />
  );
}
