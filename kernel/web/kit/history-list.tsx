import type { ReactNode } from 'react';
import type { LedgerLine } from '../../contract/shell.ts';
import { Moment } from '../i18n/day.tsx';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useLang, useText } from '../i18n/use-text.ts';
import { AppLink } from './app-link.tsx';
import { Empty } from './empty.tsx';
import { Section } from './section.tsx';

type Line = Pick<LedgerLine, 'seq' | 'at' | 'actor' | 'verbName'>;

interface HistoryProps {
  /** Newest first. */
  lines: Line[];
  /** How many there are in all, and the page of the ledger that shows them. */
  all?: { count: number; to: string };
  /** A quiet word under a line. */
  more?: (line: Line) => ReactNode;
}

/** What happened to a record: time left, who did what right, one line each. */
export function History({ lines, all, more }: HistoryProps) {
  const t = useText(houseTexts);
  const say = useBoth();
  const lang = useLang();
  const note =
    all && all.count > lines.length ? (
      <AppLink to={all.to}>{t('history.all', { count: all.count })}</AppLink>
    ) : undefined;
  return (
    <Section title={t('history.title')} note={note}>
      {lines.length === 0 && <Empty>{t('history.none')}</Empty>}
      <ol className="history">
        {lines.map((line) => (
          <li key={line.seq}>
            <Moment at={line.at} />
            <div>
              {say(line.actor.name)}
              {lang === 'zh' ? '' : ' '}
              {say(line.verbName)}
              {more && <div className="cap">{more(line)}</div>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
