import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { pageLang, publicPath } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { ServiceGuide } from '../../../contract/services.ts';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { applyTexts } from './texts.ts';

interface Props extends OwnPage {
  guide: ServiceGuide;
  /** Answers given in the guide, by the names of the questions. */
  carried: Readonly<Record<string, string>>;
}

/** Before applying: what it is, what one needs, and the button that begins a draft. */
export function ApplyPage({ office, reading, form, guide, carried }: Props) {
  const lang = pageLang(reading);
  const { code, name, channels } = guide;
  const needed = guide.papers.filter(({ needed: verdict }) => verdict === 'yes');
  return (
    <OwnFrame
      {...{ office, reading, form }}
      kicker={applyTexts.applyFor}
      title={name}
      says={guide.summary}
      back={{ path: `/services/${code}`, label: applyTexts.backToGuide }}
    >
      <div className="pub-form">
        <h2 className="own-h">
          <Words reading={reading} of={applyTexts.before} />
        </h2>
        <p>
          <Lines reading={reading} of={applyTexts.beforeSays} />
        </p>
        {needed.length > 0 && (
          <>
            <h2 className="own-h">
              <Words reading={reading} of={applyTexts.needs} />
            </h2>
            <ul className="guide-list">
              {needed.map((paper) => (
                <li key={paper.id}>
                  <Words reading={reading} of={paper.name} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {channels.includes('portal') ? (
        <PublicForm reading={reading} state={form}>
          {Object.entries(carried).map(([fact, answer]) => (
            <input type="hidden" key={fact} name={fact} value={answer} />
          ))}
          {Object.keys(carried).length > 0 && <p className="own-says">{applyTexts.carried[lang]}</p>}
          <p className="go">
            <SendButton reading={reading} of={applyTexts.begin} look="b-seal" />
          </p>
        </PublicForm>
      ) : (
        <p className="own-says">
          <Lines reading={reading} of={applyTexts.counterOnly} />
        </p>
      )}
      <p className="own-says own-ways">
        <a href={publicPath(office, reading, '/again')}>
          <Words
            reading={reading}
            of={{ zh: '已有草稿？要一条链接', en: 'You have a draft already? Ask for a link' }}
          />
        </a>
      </p>
    </OwnFrame>
  );
}
