import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation, useMatches } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { Me } from '../../kernel/contract/people.ts';
import { signOut, whoAmI } from '../../kernel/contract/shell.ts';
import { call, onSignedOut } from '../../kernel/web/api/call.ts';
import { useLive } from '../../kernel/web/api/live.ts';
import { ApiRefusal } from '../../kernel/web/api/refusal.ts';
import { useRead } from '../../kernel/web/api/use-read.ts';
import { House } from '../../kernel/web/house.tsx';
import { offerLang } from '../../kernel/web/i18n/lang.ts';
import { address } from '../../kernel/web/kit/address.ts';
import { useGo } from '../../kernel/web/kit/app-link.tsx';
import { Frame } from '../../kernel/web/kit/frame.tsx';
import { claimDrafts, forgetDrafts } from '../../kernel/web/kit/kept-drafts.ts';
import { OfficeName } from '../../kernel/web/kit/office-name.ts';
import { RefusalPage } from '../../kernel/web/kit/refusal-page.tsx';
import { useToast } from '../../kernel/web/kit/toast.tsx';
import { WaitBar } from '../../kernel/web/kit/wait-bar.tsx';
import type { PageHelp, WebModule } from '../../kernel/web/module.ts';
import { rememberOffice } from './last-office.ts';
import { ownEntries, ownPageCommands } from './own-pages.ts';
import { ownHelps } from './page-helps.ts';
import { tourSteps } from './tour-steps.ts';

/** The frame around every page but signing in; whoever is not signed in is sent there, and comes back. */
export function HouseLayout({ modules }: { modules: WebModule[] }) {
  const client = useQueryClient();
  const go = useGo();
  const tell = useToast();
  const me = useRead(whoAmI, {});
  const help = useHelp(modules);
  const userId = me.data?.userId;
  // Before the first form is shown: another person's unsent words are not brought back into it.
  useMemo(() => userId && claimDrafts(userId), [userId]);
  useComeBackHere();
  useOwedFirst(me.data?.owes);
  useEffect(() => {
    if (!me.data) return;
    rememberOffice(me.data.office);
    if (me.data.language) offerLang(me.data.language);
  }, [me.data]);
  if (me.error?.code === 'not-signed-in') return null;
  if (me.error && !me.data) return <RefusalPage refusal={me.error} again={() => void me.refetch()} />;
  if (!me.data) return <WaitBar />;

  async function leave() {
    try {
      await call(signOut, {});
      forgetDrafts();
      go('/sign-in', { replace: true });
      client.clear();
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      tell({ say: error.say });
    }
  }
  const { office } = me.data;
  return (
    <House me={me.data}>
      <Live office={office.code} />
      <OfficeName value={office.shortName}>
        <Frame
          office={office}
          entries={[...ownEntries, ...modules.flatMap(({ nav }) => nav)]}
          steps={[...modules.flatMap(({ commands }) => commands ?? []), ...ownPageCommands]}
          help={help}
          tour={tourSteps}
          onSignOut={() => void leave()}
        >
          <Outlet />
        </Frame>
      </OfficeName>
    </House>
  );
}

/** What the open page is for: its path in the router's words leads to it. */
function useHelp(modules: WebModule[]): PageHelp | undefined {
  const path: string = useMatches().at(-1)?.fullPath ?? '/';
  const helps = { ...ownHelps, ...Object.assign({}, ...modules.map(({ helps: own }) => own)) } as Record<
    string,
    PageHelp
  >;
  return helps[path.replace(/(.)\/$/, '$1')];
}

/** Until what is owed is settled, only the own account is open: every other page leads there. */
function useOwedFirst(owes: Me['owes'] = []): void {
  const go = useGo();
  const { pathname } = useLocation();
  const away = owes.length > 0 && pathname !== '/account';
  useEffect(() => {
    if (away) go('/account', { replace: true });
  }, [away, go]);
}

/** The line to the server that says when others did something. */
function Live({ office }: { office: string }) {
  useLive(office);
  return null;
}

/** When the server no longer knows us: to the sign-in page, keeping where we were. */
function useComeBackHere(): void {
  const go = useGo();
  const { pathname, searchStr } = useLocation();
  useEffect(
    () => onSignedOut(() => go(address('/sign-in', { from: pathname + searchStr }), { replace: true })),
    [go, pathname, searchStr],
  );
}
