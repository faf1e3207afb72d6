import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { ButtonLink } from '../../../../kernel/web/kit/button.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { NewCaseForm } from '../parts/new-case-form.tsx';
import { useMayEnter } from '../parts/use-may-enter.ts';
import '../hall.css';
import '../case.css';
import { hallTexts } from '../texts.ts';

/** A case that came to the counter or by post is entered: whose, for what, and what was told. */
export function Page(_: PageProps) {
  const t = useText(hallTexts);
  const mayEnter = useMayEnter();
  return (
    <div className="new-case">
      <PageHead title={{ zh: '录入办件', en: 'Enter a case' }} single />
      {mayEnter ? (
        <NewCaseForm />
      ) : (
        <>
          <p>{t('enter.clerksOnly')}</p>
          <ButtonLink to="/cases">{t('enter.toList')}</ButtonLink>
        </>
      )}
    </div>
  );
}
