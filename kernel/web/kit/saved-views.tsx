import { type ReactNode, useState } from 'react';
import { listViews, type SavedView } from '../../contract/views.ts';
import { useRead } from '../api/use-read.ts';
import { listTexts } from '../i18n/list-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import { address } from './address.ts';
import { AppLink } from './app-link.tsx';
import { Button } from './button.tsx';
import { KeepView } from './keep-view.tsx';
import { type ListView, sameAsked } from './list-view.ts';
import { ManageViews } from './manage-views.tsx';
import { WaitBar } from './wait-bar.tsx';

interface SavedViewsProps {
  view: ListView;
  /** What stands beneath the line: it waits for it, so that nothing moves. */
  children: ReactNode;
}

/** The views of a list in a line: the whole of it, one's own, those of the office; and the step that saves this one. */
export function SavedViews({ view, children }: SavedViewsProps) {
  const t = useText(listTexts);
  const [doing, setDoing] = useState<'keep' | 'manage' | null>(null);
  const { data, isPending } = useRead(listViews, { list: view.list });
  const views = data?.views ?? [];
  const asksSomething = Object.keys(view.asked).length > 0;
  const isNew = asksSomething && !views.some(({ asked }) => sameAsked(asked, view.asked));
  const close = () => setDoing(null);
  if (isPending) return <WaitBar />;
  return (
    <>
      <nav className="views" aria-label={t('views')}>
        <span className="cap" aria-hidden>
          {t('views')}
        </span>
        <ul>
          <li>
            <AppLink to={view.path} aria-current={asksSomething ? undefined : 'page'}>
              {t('all')}
            </AppLink>
          </li>
          {views.map((one) => (
            <ViewLink key={one.id} of={one} view={view} />
          ))}
        </ul>
        {isNew && (
          <Button small look="quiet" onClick={() => setDoing('keep')}>
            {t('keep')}
          </Button>
        )}
        {views.some(({ abilities }) => abilities['change'] === true) && (
          <Button small look="quiet" onClick={() => setDoing('manage')}>
            {t('manage')}
          </Button>
        )}
        {doing === 'keep' && <KeepView view={view} mayShare={data?.abilities['share']} onClose={close} />}
        {doing === 'manage' && (
          <ManageViews view={view} views={views} mayShare={data?.abilities['share']} onClose={close} />
        )}
      </nav>
      {children}
    </>
  );
}

function ViewLink({ of, view }: { of: SavedView; view: ListView }) {
  const t = useText(listTexts);
  const say = useBoth();
  return (
    <li>
      <AppLink
        to={address(view.path, of.asked)}
        aria-current={sameAsked(of.asked, view.asked) ? 'page' : undefined}
        title={of.mine ? undefined : t('sharedBy', { name: say(of.keeper) })}
      >
        {of.name}
      </AppLink>
      {of.shared && <span className="cap"> {t('shared')}</span>}
    </li>
  );
}
