import type { ReactNode } from 'react';
import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import type { Both, Lang } from '../../../../../kernel/contract/local-text.ts';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { pageLang, type Reading } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { OwnCase } from '../../../contract/case.ts';
import type { ServiceGuide } from '../../../contract/services.ts';
import { measured } from '../../../contract/units.ts';
import { useOwnPath } from './case-home.tsx';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { nameOf } from './names.ts';
import { PaperStanding } from './papers-page.tsx';
import { Version } from './parts.tsx';
import { groupsOf, handedFor, pathOfMissing, pathOfSlot, questionsOf, slotsOf } from './tasks.ts';
import { applyTexts } from './texts.ts';

/** Everything that was entered, each part with the way to change it; then the button that submits. */
export function CheckPage({
  office,
  reading,
  form,
  own,
  guide,
}: OwnPage & { own: OwnCase; guide: ServiceGuide }) {
  const lang = pageLang(reading);
  const { contact } = own;
  const at = { office, reading };
  return (
    <OwnFrame
      {...{ office, reading, form }}
      kicker={own.service.name}
      title={applyTexts.check}
      says={applyTexts.checkSays}
    >
      <div className="own-check">
        <CheckPart {...at} title={applyTexts.contact} path="/case/contact">
          <Row reading={reading} label={applyTexts.contactName} value={contact.name} />
          <Row
            reading={reading}
            label={applyTexts.contactPhone}
            value={contact.phone}
            quiet={contact.email !== null}
          />
          <Row
            reading={reading}
            label={applyTexts.contactEmail}
            value={contact.email}
            quiet={contact.phone !== null}
          />
        </CheckPart>
        {groupsOf(guide).map(({ id, name }) => (
          <CheckPart key={id} {...at} title={name} path={`/case/questions/${id}`}>
            {questionsOf(guide, id).map((question) => (
              <Row
                key={question.name}
                reading={reading}
                label={question.question}
                value={answerWords(question, lang)}
              />
            ))}
          </CheckPart>
        ))}
        {own.people.map((person) => (
          <CheckPart
            key={person.id}
            {...at}
            title={{ zh: nameOf(person, 'zh'), en: nameOf(person, 'en') }}
            path={`/case/people/${person.id}`}
          >
            {personFields.map((field) => (
              <Row
                key={field}
                reading={reading}
                label={applyTexts[field]}
                value={personWords(person[field], field, lang)}
                quiet
              />
            ))}
          </CheckPart>
        ))}
        <CheckPart {...at} title={applyTexts.papers} path="/case/papers">
          {slotsOf(own, guide).map((slot) => {
            const handed = handedFor(own, slot);
            return (
              handed && (
                <Row key={pathOfSlot(slot)} reading={reading} label={slot.paper.name}>
                  {handed.file?.name} <PaperStanding reading={reading} standing={handed.standing} />
                </Row>
              )
            );
          })}
        </CheckPart>
      </div>
      <StillMissing {...at} own={own} guide={guide} />
      <SubmitForm {...at} form={form} own={own} />
    </OwnFrame>
  );
}

/** What still stands in the way, each with the way to its place. */
function StillMissing({
  office,
  reading,
  own,
  guide,
}: Omit<OwnPage, 'form'> & { own: OwnCase; guide: ServiceGuide }) {
  const ownPath = useOwnPath();
  if (own.missing.length === 0) return null;
  return (
    <div className="own-missing pub-form">
      <h2 className="own-h">
        <Words reading={reading} of={applyTexts.stillMissing} />
      </h2>
      <ul>
        {own.missing.map((one) => (
          <li key={`${one.kind} ${one.name} ${one.person}`}>
            <a href={ownPath(office, reading, pathOfMissing(guide, own, one))}>
              <Words reading={reading} of={one.says} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SubmitForm({ office, reading, form, own }: OwnPage & { own: OwnCase }) {
  const ownPath = useOwnPath();
  return (
    <PublicForm reading={reading} state={form}>
      <Version of={own} />
      <p className="own-declare">
        <Lines reading={reading} of={applyTexts.declare} />
      </p>
      <p className="go">
        {own.missing.length === 0 ? (
          <SendButton reading={reading} of={applyTexts.submit} look="b-seal" />
        ) : (
          <span className="why">
            <Lines reading={reading} of={applyTexts.notYet} />
          </span>
        )}
        <a className="b b-quiet" href={ownPath(office, reading, '/case')}>
          <Words reading={reading} of={applyTexts.toList} />
        </a>
      </p>
    </PublicForm>
  );
}

interface PartProps {
  office: string;
  reading: Reading;
  title: Both;
  path: string;
  children: ReactNode;
}

function CheckPart({ office, reading, title, path, children }: PartProps) {
  const ownPath = useOwnPath();
  const lang = pageLang(reading);
  return (
    <section className="sec">
      <header>
        <h2>
          <Words reading={reading} of={title} />
        </h2>
        <a href={ownPath(office, reading, path)}>
          {applyTexts.change[lang]}
          <span className="vh">
            {lang === 'zh' ? '：' : ': '}
            {title[lang]}
          </span>
        </a>
      </header>
      <dl className="own-facts">{children}</dl>
    </section>
  );
}

interface RowProps {
  reading: Reading;
  label: Both;
  value?: string | null;
  /** Left out where it is empty. */
  quiet?: boolean;
  children?: ReactNode;
}

function Row({ reading, label, value, quiet, children }: RowProps) {
  const lang = pageLang(reading);
  if (quiet && !value) return null;
  return (
    <div>
      <dt>{label[lang]}</dt>
      <dd>{children ?? value ?? <span className="missing">{applyTexts.todo[lang]}</span>}</dd>
    </div>
  );
}

type Question = ServiceGuide['questions'][number];

function answerWords({ answer, kind, choices, unit }: Question, lang: Lang): string | null {
  if (answer === null) return null;
  if (typeof answer === 'boolean') return applyTexts[answer ? 'yes' : 'no'][lang];
  if (kind === 'choice') return choices?.find(({ value }) => value === answer)?.label[lang] ?? String(answer);
  if (kind === 'date') return dayWords(lang, String(answer));
  return typeof answer === 'number' && unit ? measured(lang, answer, unit) : String(answer);
}

const personFields = [
  'sex',
  'born',
  'nationality',
  'passport',
  'passportUntil',
  'idNumber',
  'postZh',
  'postEn',
  'phone',
  'email',
] as const;

function personWords(value: string | null, field: (typeof personFields)[number], lang: Lang): string | null {
  if (!value) return null;
  if (field === 'sex') return applyTexts[value as 'F' | 'M' | 'X']?.[lang] ?? value;
  return field === 'born' || field === 'passportUntil' ? dayWords(lang, value) : value;
}
