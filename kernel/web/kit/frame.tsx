import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Both } from '../../contract/local-text.ts';
import { useMe } from '../house.tsx';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import type { NavEntry, PageCommand, PageHelp, TourStep } from '../module.ts';
import { ActingFor } from './acting-for.tsx';
import { AppLink } from './app-link.tsx';
import { Chop } from './chop.tsx';
import { Divisions } from './divisions.tsx';
import { Foot, FootPlace } from './foot.tsx';
import { KeyHelp } from './key-help.tsx';
import { LangSwitch } from './lang-switch.tsx';
import { NoticeBell } from './notice-bell.tsx';
import { HelpBeside } from './page-help.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { Tour, TourOffer } from './tour.tsx';
import { type TourState, useTour } from './tour-state.ts';
import { useCommands } from './use-commands.ts';

interface FrameProps {
  office: { name: Both; shortName: Both; chop: string };
  entries: NavEntry[];
  /** Steps the search box offers beside the pages. */
  steps: PageCommand[];
  /** What the page is for. */
  help: PageHelp | undefined;
  tour: readonly TourStep[];
  onSignOut: () => void;
  children: ReactNode;
}

/** What stands around every page: masthead, divisions over the head rule, the page, the foot. */
export function Frame({ office, entries, steps, help, tour, onSignOut, children }: FrameProps) {
  const t = useText(houseTexts);
  const say = useBoth();
  const [keysShown, showKeys] = useState(false);
  const [helpShown, showHelp] = useState(false);
  const touring = useTour(tour.length);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const main = useFocusOnArrival();
  const commands = useCommands({
    entries,
    steps,
    onKeys: () => showKeys(true),
    onHelp: () => showHelp(true),
    onSignOut,
  });
  return (
    <FootPlace value={foot}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="masthead">
        <div className="masthead-top">
          <AppLink className="office" to="/">
            <Chop text={office.chop} />
            <span className="office-name serif">{say(office.name)}</span>
            <span className="office-name office-short serif">{say(office.shortName)}</span>
          </AppLink>
          <SearchBox commands={commands} />
          <div className="me">
            <NoticeBell />
            <LangSwitch />
            <PersonMenu onKeys={() => showKeys(true)} onSignOut={onSignOut} />
          </div>
        </div>
        <Divisions entries={entries} />
      </header>
      <ActingFor />
      <OfferTour steps={tour.length} touring={touring} />
      <main className="page" id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      <Foot place={setFoot} onHelp={() => showHelp(!helpShown)} onKeys={() => showKeys(true)} />
      <Helping
        help={help}
        shown={helpShown}
        tour={tour}
        touring={touring}
        onKeys={() => showKeys(true)}
        onClose={() => showHelp(false)}
      />
      <KeyHelp opened={keysShown} onOpen={() => showKeys(true)} onClose={() => showKeys(false)} />
    </FootPlace>
  );
}

/** After going to another page the focus is on its content, not on the link that is gone. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const { pathname, hash } = useLocation();
  const came = useRef(pathname);
  useEffect(() => {
    if (came.current === pathname) return;
    came.current = pathname;
    if (!hash) main.current?.focus({ preventScroll: true });
  }, [pathname, hash]);
  return main;
}

/** The help of the page and the tour, one at a time. */
function Helping({
  help,
  shown,
  tour,
  touring,
  onKeys,
  onClose,
}: {
  help: PageHelp | undefined;
  shown: boolean;
  tour: readonly TourStep[];
  touring: TourState;
  onKeys: () => void;
  onClose: () => void;
}) {
  function begin() {
    onClose();
    touring.begin();
  }
  if (shown) return <HelpBeside help={help} onTour={begin} onKeys={onKeys} onClose={onClose} />;
  return touring.at === null ? null : <Tour steps={tour} state={touring} />;
}

function OfferTour({ steps, touring }: { steps: number; touring: TourState }) {
  const { demo } = useMe();
  const { pathname } = useLocation();
  return demo && pathname === '/' && !touring.seen ? <TourOffer steps={steps} state={touring} /> : null;
}
