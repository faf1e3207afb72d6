import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import { Choices, TextArea } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { Part } from '../../../../../kernel/web/public/part.tsx';
import { pageLang, type Reading } from '../../../../../kernel/web/public/reading.ts';
import { Lines } from '../../../../../kernel/web/public/words.tsx';
import type { OwnCase } from '../../../contract/case.ts';
import { levelWords, type readOwnRating } from '../../../contract/ratings.ts';
import { followTexts } from './follow-texts.ts';
import { OwnFrame, type OwnPage } from './frame.tsx';

interface Props extends OwnPage {
  own: OwnCase;
  asked: OutputOf<typeof readOwnRating>;
}

/** The best first, as people read them. */
const choices = levelWords.map((label, at) => ({ value: String(at + 1), label })).reverse();

const titles = { first: followTexts.rate, again: followTexts.rateAgain, given: followTexts.ratingGiven };

/** How it went: what was said before, and, where it may be said now, five levels for each thing asked, and a line. */
export function RatePage({ office, reading, form, own, asked: { given, next, indicators } }: Props) {
  const at = { office, reading, form, back: { path: '/case', label: followTexts.where } };
  const labels = Object.fromEntries(indicators.map(({ id, name }) => [`scores.${id}`, name]));
  const says = next && (next === 'again' ? followTexts.rateAgainSays : followTexts.rateSays);
  const alone = given.length === 1 && next === null;
  const first = alone ? followTexts.yourRating : followTexts.firstRating;
  return (
    <OwnFrame
      {...at}
      kicker={own.service.name}
      title={titles[next ?? 'given']}
      {...(says && { says, labels })}
    >
      {next === null && (
        <p className="own-says" role="status">
          <Lines reading={reading} of={followTexts.rated} />
        </p>
      )}
      {next && <RatingForm {...{ reading, form, indicators }} />}
      {given.map((one, n) => (
        <Part
          key={one.givenAt}
          reading={reading}
          id={`rating-${n + 1}`}
          title={n === 1 ? followTexts.againRating : first}
        >
          <Given reading={reading} of={one} />
        </Part>
      ))}
    </OwnFrame>
  );
}

function RatingForm({
  reading,
  form,
  indicators,
}: Pick<Props, 'reading' | 'form'> & Pick<Props['asked'], 'indicators'>) {
  return (
    <PublicForm reading={reading} state={form}>
      {indicators.map(({ id, name }) => (
        <Choices
          key={id}
          reading={reading}
          state={form}
          name={`scores.${id}`}
          label={name}
          choices={choices}
        />
      ))}
      <TextArea reading={reading} state={form} name="words" label={followTexts.rateWords} />
      <p className="go">
        <SendButton reading={reading} of={followTexts.sendRating} look="b-seal" />
      </p>
    </PublicForm>
  );
}

/** What was said, and when the office mended what was bad. */
function Given({ reading, of }: { reading: Reading; of: Props['asked']['given'][number] }) {
  const lang = pageLang(reading);
  return (
    <dl className="own-facts own-check">
      {of.scores.map(({ id, name, level }) => (
        <div key={id}>
          <dt>{name[lang]}</dt>
          <dd>{levelWords[level - 1]?.[lang]}</dd>
        </div>
      ))}
      {of.mendedOn && (
        <div>
          <dt>{followTexts.mendedOn[lang]}</dt>
          <dd>{dayWords(lang, of.mendedOn)}</dd>
        </div>
      )}
    </dl>
  );
}
