import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { inLang } from '../../../../../kernel/contract/local-text.ts';
import { pageLang, type Reading } from '../../../../../kernel/web/public/reading.ts';
import type { FirmCard } from '../../../contract/firm-desk.ts';
import { cardWords, firmTexts, grantedWords } from './texts.ts';

const marks = {
  interim: 'st-granted',
  active: 'st-granted',
  'reported-lost': 'st-error',
  cancelled: 'st-done',
  superseded: 'st-done',
  expired: 'st-late',
} as const;

/** Holders of travel cards at the firm: the card, until when, and how far the economies have come. */
export function CardList({ reading, cards }: { reading: Reading; cards: readonly FirmCard[] }) {
  const lang = pageLang(reading);
  return (
    <ul className="own-tasks">
      {cards.map(({ id, name, post, card, application }) => (
        <li key={id}>
          <span>
            {inLang(name, lang)}
            {post && <span className="cap"> {inLang(post, lang)}</span>}
          </span>
          {card ? (
            <span className={`st ${card.unusable ? 'st-error' : marks[card.state]}`}>
              {(card.unusable ? firmTexts.unusable : cardWords[card.state])[lang]}
            </span>
          ) : (
            <span className="st st-note">{firmTexts.noCard[lang]}</span>
          )}
          <span className="cap">
            {[
              card?.unusable && firmTexts.newPassport[lang],
              card?.number,
              card && `${firmTexts.endsOn[lang]} ${dayWords(lang, card.endsOn)}`,
              application && grantedWords(lang, application.granted, application.asked),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
