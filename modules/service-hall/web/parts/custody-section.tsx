import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { inLang } from '../../../../kernel/contract/local-text.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { readHolderCustody } from '../../contract/custody.ts';
import { hallTexts } from '../texts.ts';

/** What the firm says of a holder and the card: out on a journey, or the holder has left. */
export function CustodySection({ holderId }: { holderId: string }) {
  const t = useText(hallTexts);
  const lang = useLang();
  const { data } = useRead(readHolderCustody, { holderId });
  if (!data || (!data.loan && !data.left)) return null;
  const { loan, left, cancel } = data;
  return (
    <Section title={t('custody.title')}>
      {left && (
        <p>
          <StateMark mark="late">
            {t('custody.left', { firm: inLang(left.firm.name, lang), day: dayWords(lang, left.on) })}
          </StateMark>
          <span className="cap block">
            {cancel?.number ? (
              <AppLink to={`/cases/${cancel.id}`}>
                {t('custody.cancel')} {cancel.number}
              </AppLink>
            ) : (
              t(cancel ? 'custody.draft' : 'custody.noCancel')
            )}
          </span>
        </p>
      )}
      {loan && (
        <p>
          <StateMark mark={loan.overdue ? 'late' : 'waiting'}>
            {loan.returnBy === null
              ? t('custody.outNoDay')
              : t(loan.overdue ? 'custody.overdue' : 'custody.out', { day: dayWords(lang, loan.returnBy) })}
          </StateMark>
          <span className="cap block">
            {loan.economies.map(({ name }) => name[lang]).join(lang === 'zh' ? '、' : ', ')}
          </span>
        </p>
      )}
    </Section>
  );
}
