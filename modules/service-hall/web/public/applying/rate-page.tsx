import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import { Choices, TextArea } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { pageLang } from '../../../../../kernel/web/public/reading.ts';
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

/** How it went: five levels for each thing asked, and a line; or what was said before. */
export function RatePage({ office, reading, form, own, asked }: Props) {
  const lang = pageLang(reading);
  const at = { office, reading, form, back: { path: '/case', label: followTexts.where } };
  if (asked.rating)
    return (
      <OwnFrame {...at} kicker={own.service.name} title={followTexts.rate}>
        <p className="own-says" role="status">
          <Lines reading={reading} of={followTexts.rated} />
        </p>
        <dl className="own-facts own-check">
          {asked.rating.scores.map(({ id, name, level }) => (
            <div key={id}>
              <dt>{name[lang]}</dt>
              <dd>{levelWords[level - 1]?.[lang]}</dd>
            </div>
          ))}
        </dl>
      </OwnFrame>
    );
  const labels = Object.fromEntries(asked.indicators.map(({ id, name }) => [`scores.${id}`, name]));
  return (
    <OwnFrame
      {...at}
      kicker={own.service.name}
      title={followTexts.rate}
      says={followTexts.rateSays}
      labels={labels}
    >
      <PublicForm reading={reading} state={form}>
        {asked.indicators.map(({ id, name }) => (
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
    </OwnFrame>
  );
}
