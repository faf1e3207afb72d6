import { pageLang, publicPath } from '../../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../../kernel/web/public/words.tsx';
import type { FirmCard, FirmCase, FirmCasePart } from '../../../contract/firm-desk.ts';
import { CardList } from './card-list.tsx';
import { CaseList } from './case-list.tsx';
import { DeskFrame, type DeskPage } from './frame.tsx';
import { firmTexts } from './texts.ts';

const parts = {
  waiting: { label: firmTexts.waiting, none: firmTexts.nothingWaits },
  'in-hand': { label: firmTexts.inHand, none: firmTexts.nothingInHand },
  over: { label: firmTexts.over, none: firmTexts.nothingOver },
} as const;

/** The cases of a firm, a part at a time. */
export function FirmCasesPage({
  part,
  cases,
  next,
  ...at
}: DeskPage & { part: FirmCasePart; cases: readonly FirmCase[]; next: string | null }) {
  const { office, reading, desk } = at;
  const lang = pageLang(reading);
  const counts = { waiting: desk.counts.waiting, 'in-hand': desk.counts.inHand, over: desk.counts.over };
  return (
    <DeskFrame {...at} title={firmTexts.cases}>
      <nav className="firm-ways" aria-label={firmTexts.cases[lang]}>
        {(['waiting', 'in-hand', 'over'] as const).map((one) => (
          <a
            key={one}
            href={publicPath(office, reading, `/firm/cases?part=${one}`)}
            aria-current={one === part ? 'page' : undefined}
          >
            {parts[one].label[lang]} <span className="n">{counts[one]}</span>
          </a>
        ))}
      </nav>
      {cases.length > 0 ? (
        <CaseList {...{ office, reading, cases }} />
      ) : (
        <p className="own-says">{parts[part].none[lang]}</p>
      )}
      <Next {...at} path={next && `/firm/cases?part=${part}&after=${encodeURIComponent(next)}`} />
    </DeskFrame>
  );
}

/** The holders of travel cards of a firm. */
export function FirmCardsPage({
  cards,
  next,
  ...at
}: DeskPage & { cards: readonly FirmCard[]; next: string | null }) {
  return (
    <DeskFrame {...at} title={firmTexts.cards}>
      {cards.length > 0 ? (
        <CardList reading={at.reading} cards={cards} />
      ) : (
        <p className="own-says">{firmTexts.noCards[pageLang(at.reading)]}</p>
      )}
      <Next {...at} path={next && `/firm/cards?after=${encodeURIComponent(next)}`} />
    </DeskFrame>
  );
}

function Next({ office, reading, path }: Pick<DeskPage, 'office' | 'reading'> & { path: string | null }) {
  if (!path) return null;
  return (
    <p className="go">
      <a className="b" href={publicPath(office, reading, path)}>
        <Words reading={reading} of={firmTexts.more} />
      </a>
    </p>
  );
}
