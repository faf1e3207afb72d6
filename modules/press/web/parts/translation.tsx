import { useState } from 'react';
import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { type JobState, jobStates } from '../../../language/contract/jobs.ts';
import type { ReleaseTranslation } from '../../contract/release.ts';
import { takeTranslation } from '../../contract/translation.ts';
import { pressTexts } from '../texts.ts';
import { TranslationDialog } from './translation-dialog.tsx';
import { useWork } from './use-release-work.ts';
import { WorkSay } from './work-say.tsx';

const over: ReadonlySet<JobState> = new Set(['delivered', 'closed', 'declined', 'cancelled']);

/** What of the release waits to be translated, the translations asked for, and what they bring. */
export function Translation() {
  const t = useText(pressTexts);
  const { release } = useWork();
  const [asking, ask] = useState<Lang | null>(null);
  const { translations, toTranslate, abilities } = release;
  const open = (['zh', 'en'] as const).filter(
    (from) => toTranslate[from] > 0 && !translations.some((one) => one.from === from && !over.has(one.state)),
  );
  const offered = abilities['edit'] === true ? open : [];
  if (translations.length === 0 && offered.length === 0) return null;
  return (
    <Section title={t('translation.title')} id="translation">
      {translations.length > 0 && (
        <ul className="issues">
          {translations.map((one) => (
            <Asked key={one.id} of={one} />
          ))}
        </ul>
      )}
      {offered.map((from) => (
        <p key={from}>
          {t(`translation.waits.${from}`, { count: toTranslate[from] })}{' '}
          <Button small onClick={() => ask(from)}>
            {t('translation.ask')}
          </Button>
        </p>
      ))}
      <WorkSay from="translation" />
      {asking && <TranslationDialog from={asking} onClose={() => ask(null)} />}
    </Section>
  );
}

/** One translation asked for: how far it is, by when, and what of it waits to be taken over. */
function Asked({ of }: { of: ReleaseTranslation }) {
  const t = useText(pressTexts);
  const say = useBoth();
  const lang = useLang();
  const { release, send, busy } = useWork();
  const name = `${of.number} · ${t(`translation.way.${of.from}`)}`;
  return (
    <li>
      <span className="cap">{of.link ? <AppLink to={of.link}>{name}</AppLink> : name}</span>
      <span>
        {say(jobStates[of.state])}
        {!over.has(of.state) && t('translation.by', { day: dayWords(lang, of.by, false) })}
      </span>
      {of.toTake > 0 && (
        <>
          <StateMark mark="mine">{t('translation.toTake', { count: of.toTake })}</StateMark>
          {release.abilities['edit'] === true && (
            <Button
              small
              look="primary"
              busy={busy === 'translation'}
              onClick={() => void send(takeTranslation, { jobId: of.id }, 'translation')}
            >
              {t('translation.take')}
            </Button>
          )}
        </>
      )}
    </li>
  );
}
