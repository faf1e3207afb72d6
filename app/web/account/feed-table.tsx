import { type Feed, type OwnFeeds, revokeFeed } from '../../../kernel/contract/feeds.ts';
import { useWrite } from '../../../kernel/web/api/use-write.ts';
import { Moment } from '../../../kernel/web/i18n/day.tsx';
import { useListed } from '../../../kernel/web/i18n/listed.ts';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../kernel/web/kit/refusal-page.tsx';
import { type Column, Table } from '../../../kernel/web/kit/table.tsx';
import { useToast } from '../../../kernel/web/kit/toast.tsx';
import { mailTexts } from '../mail/texts.ts';

/** Feeds in use, when each was last read; any of them can be revoked. */
export function FeedTable({ feeds, parts }: OwnFeeds) {
  const t = useText(mailTexts);
  const listed = useListed();
  const tell = useToast();
  const write = useWrite(revokeFeed);
  async function revoke(feedId: string) {
    if (await write.send({ feedId }))
      tell({ say: { zh: mailTexts.zh.feeds.revoked, en: mailTexts.en.feeds.revoked } });
  }
  const columns: Column<Feed>[] = [
    { id: 'name', head: t('feeds.name'), names: true, cell: ({ name }) => name },
    {
      id: 'parts',
      head: t('feeds.parts'),
      cell: (feed) => listed(parts.filter(({ id }) => feed.parts.includes(id)).map(({ name }) => name)),
    },
    {
      id: 'language',
      head: t('feeds.language'),
      cell: ({ language }) => (language === 'zh' ? '中文' : 'English'),
    },
    { id: 'made', head: t('feeds.made'), cell: ({ madeAt }) => <Moment at={madeAt} /> },
    {
      id: 'used',
      head: t('feeds.used'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? <Moment at={lastUsedAt} /> : t('feeds.never')),
    },
    {
      id: 'revoke',
      head: t('feeds.revoke'),
      unseen: true,
      cell: ({ id, name }) => (
        <Button small aria-label={t('feeds.revokeOf', { name })} onClick={() => void revoke(id)}>
          {t('feeds.revoke')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <Table columns={columns} rows={feeds} rowKey={({ id }) => id} moving={false} />
      {write.refusal && <RefusalSay refusal={write.refusal} />}
    </>
  );
}
