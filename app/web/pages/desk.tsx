import { Trans } from 'react-i18next';
import { dayWords } from '../../../kernel/contract/day-words.ts';
import { inLang } from '../../../kernel/contract/local-text.ts';
import type { OutputOf } from '../../../kernel/contract/operation.ts';
import { readDesk, readLedger } from '../../../kernel/contract/shell.ts';
import { useRead } from '../../../kernel/web/api/use-read.ts';
import { useHouseDay } from '../../../kernel/web/house.tsx';
import { momentWords, numberWords, weekdayWords } from '../../../kernel/web/i18n/dates.ts';
import { i18n } from '../../../kernel/web/i18n/lang.ts';
import { LangRun } from '../../../kernel/web/i18n/lang-run.tsx';
import { useLang, useText } from '../../../kernel/web/i18n/use-text.ts';
import { FootNote } from '../../../kernel/web/kit/foot.tsx';
import { Loaded } from '../../../kernel/web/kit/loaded.tsx';
import { WaitBar } from '../../../kernel/web/kit/wait-bar.tsx';
import { appTexts } from '../texts.ts';
import { DeskHouse } from './desk-house.tsx';
import { DeskRecent, type Recent } from './desk-recent.tsx';
import { DeskTasks } from './desk-tasks.tsx';
import { TheOne } from './desk-the-one.tsx';

type Desk = OutputOf<typeof readDesk>;

/** The desk: the date, one sentence of counts, the one thing, what waits on me and on others, the whole office. */
export function Page() {
  const read = useRead(readDesk, {});
  // Everybody's signing in would leave no room for what was done.
  const recent = useRead(readLedger, { limit: 8, notVerb: 'account.signed-in' });
  return (
    <Loaded from={read}>
      {/* Shown as a whole: what came later would push down what stands beneath it. */}
      {(desk) => (recent.isPending ? <WaitBar /> : <DeskPage desk={desk} recent={recent} />)}
    </Loaded>
  );
}

function DeskPage({ desk, recent }: { desk: Desk; recent: Recent }) {
  const t = useText(appTexts);
  const [one, ...rest] = theOneFirst(desk.mine);
  return (
    <>
      <DeskHead desk={desk} />
      {one && <TheOne item={one} />}
      <div className={one ? 'desk' : 'desk desk-quiet'}>
        <div>
          <DeskTasks
            title={t('desk.mine')}
            items={rest}
            moving
            none={one ? t('desk.minePlain') : t('desk.none')}
            note={t('desk.byDue')}
          />
          <DeskTasks
            title={t('desk.others')}
            items={desk.others}
            none={t('desk.othersNone')}
            note={t('desk.othersNote')}
          />
        </div>
        <DeskRecent read={recent} />
        <DeskHouse divisions={desk.divisions} />
      </div>
      <LedgerNote ledger={desk.ledger} />
    </>
  );
}

/** The thing that carries a stamp goes before the rest; without one, the first in order. */
function theOneFirst(mine: Desk['mine']): Desk['mine'] {
  const stamped = mine.find((item) => item.stamp);
  return stamped ? [stamped, ...mine.filter((item) => item !== stamped)] : mine;
}

function DeskHead({ desk: { today, mine } }: { desk: Desk }) {
  const t = useText(appTexts);
  const lang = useLang();
  const zh = `${dayWords('zh', today, lang !== 'zh')} ${weekdayWords('zh', today)}`;
  const en = `${weekdayWords('en', today)}, ${dayWords('en', today, lang === 'zh')}`;
  const late = mine.filter(({ due }) => due !== null && due < today).length;
  const dueToday = mine.filter(({ due }) => due === today).length;
  const second = lang === 'zh' ? 'en' : 'zh';
  return (
    <header className="today">
      <h1 tabIndex={-1}>
        <LangRun lang={lang}>
          <time dateTime={today}>{inLang({ zh, en }, lang)}</time>
        </LangRun>
        <LangRun lang={second} className="second">
          <time dateTime={today}>{inLang({ zh, en }, second)}</time>
        </LangRun>
      </h1>
      <p className="dim">
        {mine.length === 0 ? (
          t('desk.none')
        ) : (
          <Trans
            i18n={i18n}
            ns={appTexts.id}
            i18nKey="desk.count"
            values={{ mine: mine.length, late, today: dueToday }}
            components={{ 1: <strong className="n" /> }}
          />
        )}
      </p>
    </header>
  );
}

function LedgerNote({ ledger }: { ledger: Desk['ledger'] }) {
  const t = useText(appTexts);
  const lang = useLang();
  const house = useHouseDay();
  if (!ledger.lastAt) return null;
  return (
    <FootNote>
      {t('desk.ledger', { lines: numberWords(ledger.lines), at: momentWords(lang, ledger.lastAt, house) })}
    </FootNote>
  );
}
