import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { Release } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';

/** Under the title: the correction in work and what it corrects, or that it was withdrawn and why. */
export function PublicLine({ release: { correcting, withdrawn } }: { release: Release }) {
  const t = useText(pressTexts);
  const say = useBoth();
  if (withdrawn)
    return (
      <span className="plan-line">
        {t('withdraw.line', { name: say(withdrawn.by.name), why: withdrawn.why })}{' '}
        <Moment at={withdrawn.at} />
      </span>
    );
  if (!correcting) return null;
  return <span className="plan-line">{t('correct.line', { what: say(correcting) })}</span>;
}

/** Every time it went public: the first, and each correction with what it corrects. */
export function Issues() {
  const t = useText(pressTexts);
  const say = useBoth();
  const { issues } = useWork().release;
  if (issues.length === 0) return null;
  return (
    <Section title={t('issues.title')} id="issues">
      <ol className="issues">
        {issues.map(({ issue, version, at, corrects, link }) => (
          <li key={issue}>
            <span className="cap">
              <Moment at={at} /> · {t('kicker.version', { version })}
            </span>
            <span>{corrects ? t('issues.correction', { what: say(corrects) }) : t('issues.first')}</span>
            {link && (
              <a href={link} target="_blank" rel="noreferrer">
                {t('issues.read')}
              </a>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
