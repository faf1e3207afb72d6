import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { type Both, inLang } from '../../../../kernel/contract/local-text.ts';
import { Choices, TextArea } from '../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../kernel/web/public/form.tsx';
import { type OwnPage, OwnPageFrame } from '../../../../kernel/web/public/own-frame.tsx';
import { Part } from '../../../../kernel/web/public/part.tsx';
import { pageLang, publicPath } from '../../../../kernel/web/public/reading.ts';
import { Lines } from '../../../../kernel/web/public/words.tsx';
import { jobKinds } from '../../contract/jobs.ts';
import type { OwnRequest } from '../../contract/outside.ts';
import { TurnMark } from './parts.tsx';
import { markChoices, outsideTexts } from './texts.ts';

interface Props extends OwnPage {
  request: OwnRequest;
  /** It was sent a moment ago: its number is what to keep. */
  sent: boolean;
  /** Mail is sent from here, so that whoever asked hears how it goes on. */
  mails: boolean;
}

/** What the fields are called, where something is to be mended. */
const labels = {
  'why.decline': outsideTexts.declineTitle,
  'why.withdraw': outsideTexts.why,
  mark: outsideTexts.mark,
  words: outsideTexts.markWords,
};

/** One request: how it stands, the quote to answer, the translation to fetch, what one thinks of it. */
export function RequestPage({ sent, mails, ...props }: Props) {
  const { office, reading, form, request } = props;
  const lang = pageLang(reading);
  const { number, title, says, turn, state, quote, said, abilities } = request;
  return (
    <OwnPageFrame
      {...{ reading, form }}
      kicker={{ zh: number, en: number }}
      title={{ zh: inLang(title, 'zh'), en: inLang(title, 'en') }}
      labels={labels}
      back={{ href: publicPath(office, reading, '/translate'), label: outsideTexts.back }}
    >
      {sent && (
        <section className="own-receipt" aria-label={outsideTexts.sent[lang]} role="status">
          <div>
            <dl className="own-facts">
              <div>
                <dt>{outsideTexts.number[lang]}</dt>
                <dd className="own-number n">{number}</dd>
              </div>
            </dl>
            <p className="own-says own-keep">
              <Lines reading={reading} of={outsideTexts[mails ? 'sentSays' : 'sentSaysNoMail']} />
            </p>
          </div>
        </section>
      )}
      <p className="own-says">
        <TurnMark reading={reading} turn={turn} state={state} /> <Lines reading={reading} of={says} />
      </p>
      <Delivered {...props} />
      {quote && (
        <Part reading={reading} id="quote" title={outsideTexts.quote}>
          <Facts lang={lang} of={quoteFacts(quote)} />
          {abilities['agree'] && <Step {...props} act="agree" of={outsideTexts.agree} />}
          {abilities['decline'] && (
            <Step {...props} act="decline" of={outsideTexts.decline} title={outsideTexts.declineTitle} why />
          )}
        </Part>
      )}
      {abilities['giveFeedback'] && request.mark === null && (
        <Part reading={reading} id="feedback" title={outsideTexts.feedback}>
          <PublicForm reading={reading} state={form}>
            <Hidden request={request} act="rate" />
            <Choices
              reading={reading}
              state={form}
              name="mark"
              label={outsideTexts.mark}
              choices={markChoices}
            />
            <TextArea reading={reading} state={form} name="words" label={outsideTexts.markWords} rows={3} />
            <p className="go">
              <SendButton reading={reading} of={outsideTexts.rate} look="b-seal" />
            </p>
          </PublicForm>
        </Part>
      )}
      {said.length > 0 && (
        <Part reading={reading} id="said" title={outsideTexts.said}>
          <dl className="own-facts own-check">
            {said.map(({ kind, text, at, yours }) => (
              <div key={`${kind} ${at}`}>
                <dt>{outsideTexts[yours ? 'you' : 'centre'][lang]}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      <Part reading={reading} id="facts" title={outsideTexts.facts}>
        <Facts lang={lang} of={askedFacts(request)} />
      </Part>
      {abilities['cancel'] && (
        <Part reading={reading} id="withdraw" title={outsideTexts.withdrawTitle}>
          <p className="own-says">
            <Lines reading={reading} of={outsideTexts.withdrawSays} />
          </p>
          <Step {...props} act="withdraw" of={outsideTexts.withdraw} why />
        </Part>
      )}
    </OwnPageFrame>
  );
}

/** The translation, a file at a time, each to be fetched with the key in the cookie. */
function Delivered({ office, reading, request: { files } }: Omit<Props, 'sent' | 'mails'>) {
  const lang = pageLang(reading);
  if (files.every(({ delivered }) => delivered === null)) return null;
  return (
    <Part reading={reading} id="delivered" title={outsideTexts.delivered}>
      <ul className="own-tasks">
        {files.map(({ id, name, delivered }) => (
          <li key={id}>
            <span>{name}</span>
            {delivered && (
              <a className="b b-seal" href={publicPath(office, reading, `/translate/files/${delivered}`)}>
                {outsideTexts.fetch[lang]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Hidden({ request, act }: { request: OwnRequest; act: string }) {
  return (
    <>
      <input type="hidden" name="version" value={request.version} />
      <input type="hidden" name="act" value={act} />
    </>
  );
}

/** One step with its button, and a line for the reason where one is asked for; what was typed for another stays there. */
function Step({
  reading,
  form,
  request,
  act,
  of,
  title = outsideTexts.why,
  why = false,
}: Omit<Props, 'sent' | 'mails' | 'office'> & {
  act: 'agree' | 'decline' | 'withdraw';
  of: Both;
  title?: Both;
  why?: boolean;
}) {
  const own = form.typed['act']?.[0] === act ? form : { ...form, typed: {}, problem: null };
  return (
    <PublicForm reading={reading} state={form}>
      <Hidden request={request} act={act} />
      {why && <TextArea reading={reading} state={own} name={`why.${act}`} label={title} rows={2} />}
      <p className="go">
        <SendButton reading={reading} of={of} look={act === 'agree' ? 'b-seal' : ''} />
      </p>
    </PublicForm>
  );
}

type Fact = [Both, Both];

function Facts({ lang, of }: { lang: 'zh' | 'en'; of: Fact[] }) {
  return (
    <dl className="own-facts own-check">
      {of.map(([name, value]) => (
        <div key={name.en}>
          <dt>{name[lang]}</dt>
          <dd>{value[lang]}</dd>
        </div>
      ))}
    </dl>
  );
}

function same(text: string): Both {
  return { zh: text, en: text };
}
function day(of: string): Both {
  return { zh: dayWords('zh', of), en: dayWords('en', of) };
}

function quoteFacts({ words, days, price }: NonNullable<OwnRequest['quote']>): Fact[] {
  return [
    [outsideTexts.words, same(words.toLocaleString('en'))],
    [
      outsideTexts.takes,
      {
        zh: `同意后${days}个工作日`,
        en: `${days} working ${days === 1 ? 'day' : 'days'} from your agreement`,
      },
    ],
    [outsideTexts.price, price === null ? outsideTexts.free : same(`¥${(price / 100).toFixed(2)}`)],
  ];
}

function askedFacts({
  kind,
  from,
  use,
  wantedBy,
  due,
  instructions,
  confidential,
  files,
}: OwnRequest): Fact[] {
  return [
    [outsideTexts.direction, outsideTexts[from === 'zh' ? 'zhEn' : 'enZh']],
    [outsideTexts.kind, jobKinds[kind]],
    [outsideTexts.use, same(use)],
    [outsideTexts.days, day(wantedBy)],
    ...(due ? [[outsideTexts.due, day(due)] as Fact] : []),
    ...(instructions ? [[outsideTexts.wishes, same(instructions)] as Fact] : []),
    ...(confidential ? [[outsideTexts.confidential, outsideTexts.confidentialYes] as Fact] : []),
    [outsideTexts.sources, same(files.map(({ name }) => name).join(' · '))],
  ];
}
