import { useState } from 'react';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { useMe } from '../../../../kernel/web/house.tsx';
import { LangRun } from '../../../../kernel/web/i18n/lang-run.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { acceptChange, settleChange } from '../../contract/changes.ts';
import type { ChangeRequest } from '../../contract/release.ts';
import type { Link } from '../../contract/text.ts';
import { pressTexts } from '../texts.ts';
import { AnswerDialog, type Answering } from './answer-dialog.tsx';
import { useWork } from './use-release-work.ts';

function isOpen({ state }: ChangeRequest): boolean {
  return state === 'open' || state === 'answered';
}

/** What is asked to be changed in the sentences of one side of a link: it stands right under them. */
export function ChangesHere({ link, lang }: { link: Link; lang: Lang }) {
  const here = useWork().release.changes.filter(
    (one) => isOpen(one) && one.lang === lang && one.sentence !== null && link[lang].includes(one.sentence),
  );
  if (here.length === 0) return null;
  return (
    <ul className="asked-changes">
      {here.map((change) => (
        <Change key={change.id} change={change} />
      ))}
    </ul>
  );
}

/** Those that are over, and those whose sentence was rewritten since. */
export function OtherChanges() {
  const t = useText(pressTexts);
  const others = useWork().release.changes.filter((one) => !isOpen(one) || one.sentence === null);
  if (others.length === 0) return null;
  return (
    <Section title={t('changes.title')} id="changes">
      <ul className="asked-changes">
        {others.map((change) => (
          <Change key={change.id} change={change} quoted />
        ))}
      </ul>
    </Section>
  );
}

/** One change asked for: by whom, in which words, what is proposed, what was answered; and what may be done. */
function Change({ change, quoted }: { change: ChangeRequest; quoted?: boolean }) {
  const t = useText(pressTexts);
  const say = useBoth();
  const { lang, words, proposed, answer, answeredBy, state } = change;
  return (
    <li className="asked-change">
      <p>
        {state === 'open' ? (
          <StateMark mark="late">{t('changes.open')}</StateMark>
        ) : (
          <span className="cap">{t(`changes.${state}`)}</span>
        )}{' '}
        {t('changes.asks', { name: say(change.by.name), words })}
      </p>
      {quoted && (
        <p className="cap">
          <LangRun lang={lang}>{change.quote}</LangRun>
        </p>
      )}
      {proposed && (
        <p className="proposed">
          <LangRun lang={lang}>{proposed}</LangRun>
        </p>
      )}
      {answer && answeredBy && <p>{t('changes.says', { name: say(answeredBy.name), words: answer })}</p>}
      {isOpen(change) && <ChangeSteps change={change} />}
    </li>
  );
}

function ChangeSteps({ change }: { change: ChangeRequest }) {
  const t = useText(pressTexts);
  const { userId } = useMe();
  const { release, send, busy } = useWork();
  const [asking, ask] = useState<Answering | null>(null);
  const mayAnswer =
    release.abilities['answerChange'] === true && change.by.userId !== userId && change.state === 'open';
  const wrote = release.authors.some((author) => author.userId === userId);
  const maySettle = release.abilities['askChange'] === true && (change.by.userId === userId || !wrote);
  const request = change.id;
  return (
    <p className="side-steps">
      {mayAnswer && change.sentence !== null && (
        <Button
          small
          look="primary"
          busy={busy === 'asked'}
          onClick={() => (change.proposed ? void send(acceptChange, { request }, 'asked') : ask('accept'))}
        >
          {t('changes.accept')}
        </Button>
      )}
      {mayAnswer && (
        <>
          <Button small onClick={() => ask('answer')}>
            {t('changes.answer')}
          </Button>
          <Button small onClick={() => ask('decline')}>
            {t('changes.decline')}
          </Button>
        </>
      )}
      {maySettle && (
        <Button
          small
          look="quiet"
          busy={busy === 'asked'}
          onClick={() => void send(settleChange, { request }, 'asked')}
        >
          {t('changes.settle')}
        </Button>
      )}
      {asking && <AnswerDialog change={change} how={asking} onClose={() => ask(null)} />}
    </p>
  );
}
