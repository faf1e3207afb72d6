import { listNotices, type Notice, readNotices } from '../../../kernel/contract/notices.ts';
import { useRead } from '../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../kernel/web/api/use-write.ts';
import { Moment } from '../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../kernel/web/kit/address.ts';
import { AppLink } from '../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../kernel/web/kit/pager.tsx';
import { RefusalSay } from '../../../kernel/web/kit/refusal-page.tsx';
import { StateMark } from '../../../kernel/web/kit/state-mark.tsx';
import type { PageProps } from '../../../kernel/web/module.ts';
import { appTexts } from '../texts.ts';
import './notices.css';

/** What concerns me and others did: the newest first, what is unread marked. */
export function Page({ search }: PageProps) {
  const t = useText(appTexts);
  const { after } = search;
  const read = useRead(listNotices, { after, limit: 50 }, { keepOld: true });
  const write = useWrite(readNotices);
  const mark = (of: Notice, isRead: boolean) => void write.send({ ids: [of.id], read: isRead });
  return (
    <>
      <ListHead title={{ zh: '通知', en: 'Notices' }} count={read.data?.count}>
        {read.data?.items.some((one) => !one.read) && (
          <Button small busy={write.sending} onClick={() => void write.send({})}>
            {t('notices.readAll')}
          </Button>
        )}
      </ListHead>
      {write.refusal && <RefusalSay refusal={write.refusal} />}
      <Loaded from={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{t('notices.none')}</Empty>
          ) : (
            <>
              <ul className="notices">
                {items.map((one) => (
                  <NoticeLine key={one.id} notice={one} onMark={(isRead) => mark(one, isRead)} />
                ))}
              </ul>
              <Pager first={after && '/notices'} next={next && address('/notices', { after: next })}>
                {t('notices.about')}
              </Pager>
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NoticeLine({ notice, onMark }: { notice: Notice; onMark: (read: boolean) => void }) {
  const t = useText(appTexts);
  const say = useBoth();
  return (
    <li className={notice.read ? undefined : 'notice-unread'}>
      <div>
        <AppLink to={notice.link}>{say(notice.says)}</AppLink>
        <span className="cap block">
          <Moment at={notice.at} />
        </span>
      </div>
      {notice.read ? (
        <Button small look="quiet" onClick={() => onMark(false)}>
          {t('notices.markUnread')}
        </Button>
      ) : (
        <span className="notice-new">
          <StateMark mark="mine">{t('notices.unread')}</StateMark>
          <Button small look="quiet" onClick={() => onMark(true)}>
            {t('notices.markRead')}
          </Button>
        </span>
      )}
    </li>
  );
}
