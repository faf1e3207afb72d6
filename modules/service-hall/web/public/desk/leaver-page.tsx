import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { fill } from '../../../../../kernel/contract/errors.ts';
import { inLang } from '../../../../../kernel/contract/local-text.ts';
import { TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { Part } from '../../../../../kernel/web/public/part.tsx';
import { publicPath } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { Leaver } from '../../../contract/custody.ts';
import { OwnFrame, type OwnPage } from '../applying/frame.tsx';
import { custodyTexts as t } from './custody-texts.ts';
import { deskCasePath } from './desk-case-path.ts';
import { filedStates } from './filing-texts.ts';

interface Props extends OwnPage {
  leaver: Leaver;
  today: string;
}

/** A holder leaves: it is said, and then what is to be done about the card and what is under way. */
export function LeaverPage(props: Props) {
  const { office, reading, form, leaver, today } = props;
  const { holder, leftOn, card } = leaver;
  return (
    <OwnFrame
      {...{ office, reading, form }}
      back={{ path: '/firm/custody', label: t.title }}
      kicker={card ? { zh: card.number, en: card.number } : t.leaveTitle}
      title={{ zh: inLang(holder.name, 'zh'), en: inLang(holder.name, 'en') }}
      says={leftOn ? saidWords(leftOn) : t.leaveSays}
      labels={{ leftOn: t.leftOn }}
    >
      {leftOn ? (
        <WhatFollows {...props} />
      ) : (
        <PublicForm reading={reading} state={form}>
          <TextField
            {...{ reading, state: form }}
            name="leftOn"
            type="date"
            size="short"
            label={t.leftOn}
            kept={today}
          />
          <p className="go">
            <SendButton reading={reading} of={t.say} look="b-seal" name="act" value="say" />
          </p>
        </PublicForm>
      )}
    </OwnFrame>
  );
}

function saidWords(day: string) {
  return {
    zh: fill(t.saidLeft, { day: dayWords('zh', day) }).zh,
    en: fill(t.saidLeft, { day: dayWords('en', day) }).en,
  };
}

function WhatFollows({ office, reading, form, leaver }: Props) {
  const { card, loan, cases, cancel } = leaver;
  return (
    <>
      <Part reading={reading} id="todo" title={t.todo}>
        {loan && (
          <p className="own-condition">
            <Lines reading={reading} of={t.collect} />{' '}
            <a href={publicPath(office, reading, '/firm/custody')}>
              <Words reading={reading} of={t.giveBack} />
            </a>
          </p>
        )}
        {cancel ? (
          <p>
            <a href={publicPath(office, reading, deskCasePath(cancel.id))}>
              <Words reading={reading} of={t.cancelOpen} />
            </a>{' '}
            <span className="n">{cancel.number}</span>{' '}
            <Words reading={reading} of={filedStates[cancel.state]} />
          </p>
        ) : (
          <PublicForm reading={reading} state={form}>
            {!card && (
              <p className="cap">
                <Lines reading={reading} of={t.noCard} />
              </p>
            )}
            <p className="go">
              {card && (
                <SendButton reading={reading} of={t.cancelNow} look="b-seal" name="act" value="cancel" />
              )}
              <SendButton reading={reading} of={t.takeBack} look="" name="act" value="back" />
            </p>
          </PublicForm>
        )}
      </Part>
      {cases.length > 0 && (
        <Part reading={reading} id="open" title={{ zh: '在办的申请', en: 'Applications under way' }}>
          <p className="own-says">
            <Lines reading={reading} of={t.openCases} />
          </p>
          <ul className="own-tasks">
            {cases.map(({ id, number, service, state }) => (
              <li key={id}>
                <a href={publicPath(office, reading, deskCasePath(id))}>
                  <Words reading={reading} of={service} />
                </a>
                <span className="st st-waiting">
                  <Words reading={reading} of={filedStates[state]} />
                </span>
                <span className="cap n">{number}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
