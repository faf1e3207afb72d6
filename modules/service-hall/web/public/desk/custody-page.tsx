import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { fill } from '../../../../../kernel/contract/errors.ts';
import { type Both, inLang } from '../../../../../kernel/contract/local-text.ts';
import { TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { Part } from '../../../../../kernel/web/public/part.tsx';
import { pageLang, publicPath, type Reading } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { CardLoan, Custody } from '../../../contract/custody.ts';
import { OwnFrame, type OwnPage } from '../applying/frame.tsx';
import { Version } from '../applying/parts.tsx';
import { firmTexts } from '../firm/texts.ts';
import { custodyTexts as t } from './custody-texts.ts';

interface Props extends OwnPage {
  custody: Custody;
  today: string;
}

/** The register: every card of the firm, who has it and until when; and what was handed back. */
export function CustodyPage(props: Props) {
  const { office, reading, form, custody } = props;
  const back = { path: '/firm', label: firmTexts.back };
  return (
    <OwnFrame
      {...{ office, reading, form, back }}
      title={t.title}
      says={saysOf(custody)}
      labels={{ on: t.on }}
    >
      <Part reading={reading} id="cards" title={t.cards}>
        {custody.cards.length === 0 ? (
          <p className="cap">
            <Lines reading={reading} of={t.none} />
          </p>
        ) : (
          <ol className="own-tasks">
            {custody.cards.map((kept) => (
              <KeptRow key={kept.card.id} {...props} kept={kept} />
            ))}
          </ol>
        )}
      </Part>
      <Part
        reading={reading}
        id="past"
        title={t.past}
        note={<a href={`/o/${office}/firm/custody.xlsx`}>{t.download[pageLang(reading)]}</a>}
      >
        {custody.past.length === 0 ? (
          <p className="cap">
            <Lines reading={reading} of={t.pastNone} />
          </p>
        ) : (
          <ol className="own-tasks">
            {custody.past.map((loan) => (
              <li key={loan.id}>
                <span>{inLang(loan.holder.name, pageLang(reading))}</span>
                <span className="n">{loan.returnedOn && dayWords(pageLang(reading), loan.returnedOn)}</span>
                <Journey reading={reading} loan={loan} />
              </li>
            ))}
          </ol>
        )}
      </Part>
    </OwnFrame>
  );
}

function saysOf({ keeper, returnDays }: Custody): Both {
  const who = keeper ? fill(t.keeper, { name: keeper }) : t.noKeeper;
  if (!returnDays) return who;
  const from = returnDays.origin.confirmed ? t.confirmed : t.unconfirmed;
  const parts = [who, fill(t.days, { days: returnDays.days }), fill(from, { from: returnDays.origin.from })];
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join(' ') };
}

function KeptRow({
  office,
  reading,
  form,
  custody,
  today,
  kept,
}: Props & { kept: Custody['cards'][number] }) {
  const lang = pageLang(reading);
  const { holder, card, loan, moved, leftOn } = kept;
  const state = loan?.overdue ? t.overdue : loan ? t.out : t.kept;
  const mark = loan?.overdue ? 'st-late' : loan ? 'st-waiting' : 'st-done';
  return (
    <li>
      <span>
        {inLang(holder.name, lang)}{' '}
        {leftOn && (
          <span className="st st-error">
            <Words reading={reading} of={t.left} />
          </span>
        )}
      </span>
      <span className={`st ${mark}`}>
        <Words reading={reading} of={state} />
      </span>
      <span className="cap n">
        {card.number} · {t.ends[lang]} {dayWords(lang, card.endsOn)}
      </span>
      {loan && <Journey reading={reading} loan={loan} />}
      {custody.works && (
        <div className="own-wide own-acts">
          {loan ? (
            <PublicForm reading={reading} state={form}>
              <Version of={loan} />
              <input type="hidden" name="loan" value={loan.id} />
              <TextField
                reading={reading}
                state={form}
                name={`on.${loan.id}`}
                type="date"
                size="short"
                label={t.on}
                kept={today}
                after={<SendButton reading={reading} of={t.giveBack} look="" />}
              />
            </PublicForm>
          ) : (
            leftOn === null && (
              <a className="b" href={publicPath(office, reading, `/firm/custody/${card.id}`)}>
                <Words reading={reading} of={t.lend} />
              </a>
            )
          )}
          {!moved && (
            <a className="b b-quiet" href={publicPath(office, reading, `/firm/holders/${holder.id}`)}>
              <Words reading={reading} of={leftOn === null ? t.leave : t.todo} />
            </a>
          )}
        </div>
      )}
    </li>
  );
}

function Journey({ reading, loan }: { reading: Reading; loan: CardLoan }) {
  const lang = pageLang(reading);
  const to = loan.economies
    .map(
      ({ name, listed }) =>
        name[lang] + (listed ? '' : lang === 'zh' ? `（${t.notListed.zh}）` : ` (${t.notListed.en})`),
    )
    .join(lang === 'zh' ? '、' : ', ');
  const parts = [
    to,
    `${dayWords(lang, loan.from)} – ${dayWords(lang, loan.to)}`,
    loan.returnedOn === null && loan.returnBy && fill(t.backBy, { day: dayWords(lang, loan.returnBy) })[lang],
    loan.note,
  ];
  return <span className="cap own-wide">{parts.filter(Boolean).join(' · ')}</span>;
}
