import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { ButtonLink } from '../../../../kernel/web/kit/button.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { draftRelease } from '../../contract/release.ts';
import { HandInForm } from '../parts/hand-in-form.tsx';
import { useMayHandIn } from '../parts/use-may-hand-in.ts';
import '../press.css';
import { pressTexts } from '../texts.ts';

/** Handing in a text: pasted as one, as two, or as a file; then straight to its review. */
export function Page(_: PageProps) {
  const t = useText(pressTexts);
  const go = useGo();
  const mayHandIn = useMayHandIn();
  const write = useWrite(draftRelease);
  return (
    <div className="hand-in">
      <PageHead title={{ zh: '交稿', en: 'Hand in a text' }} single />
      {mayHandIn ? (
        <>
          <p className="about">{t('new.about')}</p>
          <HandInForm write={write} onDone={({ id }) => go(`/releases/${id}`, { replace: true })} />
        </>
      ) : (
        <>
          <p className="about">{t('new.readers')}</p>
          <ButtonLink to="/releases">{t('new.toList')}</ButtonLink>
        </>
      )}
    </div>
  );
}
