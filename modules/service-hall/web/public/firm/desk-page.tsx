import { PublicForm } from '../../../../../kernel/web/public/form.tsx';
import { Part } from '../../../../../kernel/web/public/part.tsx';
import { pageLang, publicPath } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import { custodyTexts } from '../desk/custody-texts.ts';
import { filingTexts } from '../desk/filing-texts.ts';
import { CardList } from './card-list.tsx';
import { CaseList } from './case-list.tsx';
import { DeskFrame, type DeskPage as Props } from './frame.tsx';
import { PaperList } from './papers-page.tsx';
import { firmTexts } from './texts.ts';

/** A firm's desk: what waits for it, how its cases stand, papers that end, cards, and the way to what is new. */
export function DeskPage(props: Props) {
  const { office, reading, desk, form } = props;
  const lang = pageLang(reading);
  const at = { office, reading };
  const ending = desk.papers.filter(({ state }) => state === 'ending' || state === 'expired');
  const more = (path: string, label: { zh: string; en: string }, count: number, shown: number) =>
    count > shown && (
      <p className="go">
        <a className="b" href={publicPath(office, reading, path)}>
          <Words reading={reading} of={label} /> <span className="n">{count}</span>
        </a>
      </p>
    );
  return (
    <DeskFrame
      {...props}
      title={firmTexts.desk}
      back={{ path: '/services', label: { zh: '办事', en: 'Services' } }}
    >
      <nav className="firm-ways" aria-label={firmTexts.counts[lang]}>
        <a href={publicPath(office, reading, '/firm/cases')}>
          {firmTexts.cases[lang]}{' '}
          <span className="n">{desk.counts.waiting + desk.counts.inHand + desk.counts.over}</span>
        </a>
        <a href={publicPath(office, reading, '/firm/cards')}>
          {firmTexts.cards[lang]} <span className="n">{desk.counts.cards}</span>
        </a>
        <a href={publicPath(office, reading, '/firm/papers')}>{firmTexts.papers[lang]}</a>
        <a href={publicPath(office, reading, '/firm/filing')}>{filingTexts.title[lang]}</a>
        <a href={publicPath(office, reading, '/firm/custody')}>{custodyTexts.title[lang]}</a>
        <a href={publicPath(office, reading, '/firm/about')}>{firmTexts.about[lang]}</a>
        <a href={publicPath(office, reading, '/firm/people')}>{firmTexts.people[lang]}</a>
      </nav>
      <Part reading={reading} id="waiting" title={firmTexts.waiting}>
        {desk.waiting.length > 0 ? (
          <CaseList {...at} cases={desk.waiting} />
        ) : (
          <p className="own-says">{firmTexts.nothingWaits[lang]}</p>
        )}
        {more('/firm/cases?part=waiting', firmTexts.allCases, desk.counts.waiting, desk.waiting.length)}
      </Part>
      <Part reading={reading} id="in-hand" title={firmTexts.inHand}>
        {desk.inHand.length > 0 ? (
          <CaseList {...at} cases={desk.inHand} />
        ) : (
          <p className="own-says">{firmTexts.nothingInHand[lang]}</p>
        )}
        {more('/firm/cases', firmTexts.allCases, desk.counts.inHand, desk.inHand.length)}
      </Part>
      {ending.length > 0 && (
        <Part reading={reading} id="ending" title={firmTexts.papersEnding}>
          <PaperList {...at} papers={ending} works={desk.works} />
        </Part>
      )}
      {desk.cards.length > 0 && (
        <Part reading={reading} id="cards" title={firmTexts.cards}>
          <CardList reading={reading} cards={desk.cards} />
          {more('/firm/cards', firmTexts.allCards, desk.counts.cards, desk.cards.length)}
        </Part>
      )}
      {desk.works && (
        <Part reading={reading} id="apply" title={firmTexts.applyPart}>
          <p className="own-says">
            <Lines reading={reading} of={firmTexts.applySays} />
          </p>
          <ul className="own-tasks">
            {desk.services.map(({ code, name, summary }) => (
              <li key={code}>
                <a href={publicPath(office, reading, `/firm/apply/${code}`)}>
                  <Words reading={reading} of={name} />
                </a>
                <span />
                <span className="cap">
                  <Lines reading={reading} of={summary} />
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <PublicForm reading={reading} state={form} action={publicPath(office, reading, '/firm/sign-out')}>
        <p className="cap">
          {desk.me.name} · {desk.me.email}
        </p>
        <button type="submit" className="b b-quiet">
          {firmTexts.signOut[lang]}
        </button>
      </PublicForm>
    </DeskFrame>
  );
}
