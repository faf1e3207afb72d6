import { useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Day, Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { LongTextField, SelectField } from '../../../../kernel/web/kit/field.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { HallCase } from '../../contract/case.ts';
import {
  answerRating,
  levelWords,
  listRatings,
  type Rating,
  type RatingState,
} from '../../contract/ratings.ts';
import { hallTexts } from '../texts.ts';
import { AskDialog } from './ask-dialog.tsx';

const marks: Record<RatingState, Mark> = {
  given: 'done',
  open: 'late',
  unanswered: 'note',
  mended: 'done',
  mistaken: 'note',
};

/** What whoever applied said of how the case was handled; of a bad rating, the call that is owed and what came of it. */
export function RatingSection({ of }: { of: HallCase }) {
  const read = useRead(listRatings, { case: of.id });
  return (
    <Loaded part from={read}>
      {({ items }) => items.toReversed().map((one) => <Rated key={one.id} of={one} />)}
    </Loaded>
  );
}

function Rated({ of }: { of: Rating }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const [answering, answer] = useState(false);
  return (
    <Section title={t(of.again ? 'rating.again' : 'rating.title')} note={<Moment at={of.givenAt} />}>
      <dl className="answers">
        {of.scores.map(({ id, name, level }) => (
          <div key={id}>
            <dt>{say(name)}</dt>
            <dd>
              <Level of={level} />
            </dd>
          </div>
        ))}
      </dl>
      {of.words && <p className="note-words rated-words">{of.words}</p>}
      <p>
        <StateMark mark={marks[of.state]}>
          {t(`rating.state.${of.state}`)}
          {of.state === 'open' && of.due && (
            <>
              {t('rating.by')}
              <Day of={of.due} />
            </>
          )}
        </StateMark>
      </p>
      {of.answer && (
        <p className="note-words">
          {of.answer}
          {of.answeredAt && (
            <span className="cap block">
              <Moment at={of.answeredAt} />
            </span>
          )}
        </p>
      )}
      <AbilityButton ability={of.abilities['answer']} small onClick={() => answer(true)}>
        {t('rating.answer.title')}
      </AbilityButton>
      {answering && <AnswerRatingDialog of={of} onClose={() => answer(false)} />}
    </Section>
  );
}

/** A level in words, with its figure. */
export function Level({ of }: { of: number }) {
  const say = useBoth();
  return (
    <span className={of <= 2 ? 'st st-late' : undefined}>
      {say(levelWords[of - 1]!)} <span className="n dim">{of}/5</span>
    </span>
  );
}

/** The call that is owed was made: what was done about it, or why it was a mistake. */
export function AnswerRatingDialog({ of, onClose }: { of: Rating; onClose: () => void }) {
  const t = useText(hallTexts);
  const [as, setAs] = useState<'mended' | 'mistaken'>('mended');
  const [words, setWords] = useState('');
  return (
    <AskDialog
      id="answer-rating"
      contract={answerRating}
      title={t('rating.answer.title')}
      about={<p>{t('rating.answer.about')}</p>}
      go={t('rating.answer.go')}
      input={{ ratingId: of.id, version: of.version, as, words }}
      onClose={onClose}
    >
      <SelectField
        name="as"
        label={t('rating.answer.as')}
        value={as}
        onValue={(one) => setAs(one as typeof as)}
        options={(['mended', 'mistaken'] as const).map((one) => ({
          value: one,
          label: t(`rating.state.${one}`),
        }))}
      />
      <LongTextField
        name="words"
        label={t('rating.answer.words')}
        rows={4}
        required
        data-autofocus
        value={words}
        onValue={setWords}
      />
    </AskDialog>
  );
}
