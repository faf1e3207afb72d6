import { useState } from 'react';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Facts } from '../../../../kernel/web/kit/facts.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { AnswerWords } from './answer-words.tsx';
import { FillDialog } from './fill-dialog.tsx';
import { FindOutDialog } from './find-out-dialog.tsx';

/** What was answered, group by group, and what the office found out itself. */
export function AnswersSection({ of }: { of: HallCase }) {
  const t = useText(hallTexts);
  const [asking, ask] = useState<'fill' | 'find-out' | null>(null);
  const { form, answers, officeAnswers, abilities } = of;
  const asked = form.questions.filter(({ askedOf }) => askedOf === 'applicant');
  const own = form.questions.filter(({ askedOf }) => askedOf === 'office');
  const close = () => ask(null);
  return (
    <Section title={t('answers.title')} note={t('answers.count', { count: Object.keys(answers).length })}>
      <Contact of={of} />
      {Object.keys(answers).length === 0 && <Empty>{t('answers.none')}</Empty>}
      {form.groups.map(({ id, name }) => (
        <Group key={id} name={name} questions={asked.filter(({ group }) => group === id)} answers={answers} />
      ))}
      {own.length > 0 && (
        <Group name={t('answers.office')} questions={own} answers={officeAnswers} unanswered />
      )}
      <p className="handed-steps">
        {abilities['fill'] === true && (
          <Button small onClick={() => ask('fill')}>
            {t('fill.open')}
          </Button>
        )}
        {own.length > 0 && abilities['judge'] === true && (
          <Button small onClick={() => ask('find-out')}>
            {t('findOut.open')}
          </Button>
        )}
      </p>
      {asking === 'fill' && <FillDialog of={of} onClose={close} />}
      {asking === 'find-out' && <FindOutDialog of={of} onClose={close} />}
    </Section>
  );
}

function Contact({ of: { contact, language } }: { of: HallCase }) {
  const t = useText(hallTexts);
  const { name, phone, email } = contact;
  const facts = [
    { name: t('contact.name'), value: name },
    { name: t('contact.phone'), value: phone },
    { name: t('contact.email'), value: email },
    { name: t('contact.language'), value: t(`contact.in.${language}`) },
  ];
  return <Facts two of={facts.filter(({ value }) => value)} />;
}

interface GroupProps {
  name: string | { zh: string; en: string };
  questions: HallCase['form']['questions'];
  answers: HallCase['answers'];
  /** Those without an answer are shown too. */
  unanswered?: boolean;
}

function Group({ name, questions, answers, unanswered }: GroupProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const shown = questions.filter((one) => unanswered || answers[one.name] !== undefined);
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{typeof name === 'string' ? name : say(name)}</h3>
      <dl className="answers">
        {shown.map((question) => {
          const value = answers[question.name];
          return (
            <div key={question.name}>
              <dt>{say(question.question)}</dt>
              <dd>
                {value === undefined ? (
                  <span className="dim">{t('answers.unknown')}</span>
                ) : (
                  <AnswerWords question={question} value={value} />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
