import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { LangRun } from '../../../../../kernel/web/i18n/lang-run.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { ChangedPieces } from '../../../../../kernel/web/kit/changed-pieces.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import {
  findMatches,
  leftOutReasons,
  type Match,
  matchKinds,
  penaltyNames,
} from '../../../contract/matches.ts';
import { languageTexts } from '../../texts.ts';
import { MemoryOf } from './memory-of.tsx';

/** Units like the sentence asked, best first: its score and why, what differs, what was put into the translation. */
export function MatchesFound({ text, lang }: { text: string; lang: Lang }) {
  const t = useText(languageTexts);
  const read = useRead(findMatches, { text, lang, minimum: 60, limit: 5 }, { keepOld: true });
  return (
    <Section title={t('search.matches')} note={t('search.matchesNote')}>
      <Loaded from={read} part>
        {({ matches }) =>
          matches.length === 0 ? (
            <Empty>{t('search.noMatches')}</Empty>
          ) : (
            <ul className="matches-found">
              {matches.map((match) => (
                <Found key={match.unit.id} match={match} lang={lang} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function Found({ match, lang }: { match: Match; lang: Lang }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const { unit, memory, kind, score, base, penalties, leftOut } = match;
  return (
    <li>
      <div className="match-score">
        <strong>{score}</strong>
        <span>{say(matchKinds[kind])}</span>
        {penalties.length > 0 && <span className="cap">{t('search.base', { base })}</span>}
        {penalties.map(({ name, points }) => (
          <span key={name} className="cap">
            {t('search.points', { points })} {say(penaltyNames[name])}
          </span>
        ))}
      </div>
      <div className="match-texts">
        <p>
          <LangRun lang={lang}>
            <ChangedPieces of={match.differences} />
          </LangRun>
        </p>
        <p>
          <LangRun lang={lang === 'zh' ? 'en' : 'zh'}>
            <PutIn match={match} />
          </LangRun>
        </p>
        {leftOut.map(({ reason, text }) => (
          <p key={reason + text} className="cap">
            {t('search.leftOut', { text, why: say(leftOutReasons[reason]) })}
          </p>
        ))}
        <MemoryOf memory={memory} unit={unit} />
      </div>
    </li>
  );
}

/** The translation proposed, what was put in underlined; what stood there is told beside it. */
function PutIn({ match: { target, substitutions } }: { match: Match }) {
  const t = useText(languageTexts);
  let from = 0;
  const pieces = substitutions
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, before }) => {
      const plain = target.slice(from, start);
      from = end;
      return (
        <span key={start}>
          {plain}
          <ins title={`${before} → ${target.slice(start, end)}`}>
            <span className="vh">{t('search.putIn')} </span>
            {target.slice(start, end)}
          </ins>
        </span>
      );
    });
  return (
    <>
      {pieces}
      {target.slice(from)}
    </>
  );
}
