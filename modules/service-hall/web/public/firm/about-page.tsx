import { TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { Part } from '../../../../../kernel/web/public/part.tsx';
import { pageLang } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import { AnswerField } from '../applying/questions-page.tsx';
import { DeskFrame, type DeskPage } from './frame.tsx';
import { firmTexts } from './texts.ts';

/** What is asked of a firm again and again; and what it registered. */
export function FirmAboutPage(at: DeskPage & { saved: boolean }) {
  const { reading, form, desk, saved } = at;
  const lang = pageLang(reading);
  const { firm, questions } = desk;
  const labels = {
    ...Object.fromEntries(questions.map(({ name, question }) => [name, question])),
    phone: firmTexts.firmPhone,
    keeper: firmTexts.keeper,
  };
  const record = [
    [firmTexts.nameZh, firm.name.zh],
    [firmTexts.nameEn, firm.name.en],
    [firmTexts.code, firm.code],
    [firmTexts.addressZh, firm.address.zh],
    [firmTexts.legalPerson, firm.legalPerson],
  ] as const;
  return (
    <DeskFrame {...at} title={firmTexts.about} says={firmTexts.aboutSays} labels={labels}>
      {saved && !form.problem && (
        <p className="own-says" role="status">
          <span className="st st-done">{firmTexts.changed[lang]}</span>
        </p>
      )}
      {desk.works ? (
        <PublicForm reading={reading} state={form}>
          <input type="hidden" name="version" value={firm.version} />
          <TextField
            {...{ reading, state: form }}
            name="phone"
            type="tel"
            size="mid"
            label={firmTexts.firmPhone}
            kept={firm.phone ?? ''}
          />
          <TextField
            {...{ reading, state: form }}
            name="keeper"
            size="mid"
            label={firmTexts.keeper}
            hint={firmTexts.keeperHint}
            kept={firm.keeper ?? ''}
          />
          {questions.map((question) => (
            <AnswerField
              key={question.name}
              reading={reading}
              form={form}
              question={{ ...question, answer: firm.facts[question.name] ?? null }}
            />
          ))}
          <p className="go">
            <SendButton reading={reading} of={firmTexts.save} look="b-seal" />
          </p>
        </PublicForm>
      ) : null}
      <Part reading={reading} id="record" title={firmTexts.recordPart}>
        <p className="own-says">
          <Lines reading={reading} of={firmTexts.recordSays} />
        </p>
        <dl className="own-facts own-check">
          {record.map(([label, value]) => (
            <div key={label.zh}>
              <dt>
                <Words reading={reading} of={label} />
              </dt>
              <dd>{value ?? '—'}</dd>
            </div>
          ))}
        </dl>
      </Part>
    </DeskFrame>
  );
}
