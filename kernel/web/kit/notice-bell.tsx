import { countNotices } from '../../contract/notices.ts';
import { useRead } from '../api/use-read.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { AppLink } from './app-link.tsx';

/** The way to the notices, with how many are unread. */
export function NoticeBell() {
  const t = useText(houseTexts);
  const { data } = useRead(countNotices, {});
  const unread = data?.unread ?? 0;
  return (
    <AppLink to="/notices">
      {t('frame.notices')}
      {unread > 0 && (
        <>
          {' '}
          <strong>{unread > 99 ? '99+' : unread}</strong>
          <span className="vh"> {t('frame.unread')}</span>
        </>
      )}
    </AppLink>
  );
}
