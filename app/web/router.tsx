import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { BrokenPage } from '../../kernel/web/kit/broken-page.tsx';
import { GonePage } from '../../kernel/web/kit/gone-page.tsx';
import type { PageRoute, WebModule } from '../../kernel/web/module.ts';
import { HouseLayout } from './house-layout.tsx';
import { openedPage } from './opened-page.tsx';
import { ownRoutes } from './own-pages.ts';
import { SignInPage } from './pages/sign-in.tsx';

/** Every page of the staff app: signing in stands alone; all others stand in the frame. */
export function makeRouter(modules: WebModule[]) {
  const root = createRootRoute({ component: Outlet });
  const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignInPage });
  const house = createRoute({
    getParentRoute: () => root,
    id: 'house',
    component: () => <HouseLayout modules={modules} />,
  });
  const pageOf = (route: PageRoute) =>
    createRoute({ getParentRoute: () => house, path: route.path, component: openedPage(route) });
  const pages = [...ownRoutes, ...modules.flatMap(({ routes }) => routes)].map(pageOf);
  const gone = createRoute({ getParentRoute: () => house, path: '$', component: GonePage });
  return createRouter({
    routeTree: root.addChildren([signIn, house.addChildren([...pages, gone])]),
    basepath: import.meta.env.BASE_URL.replace(/\/$/, ''),
    // The query of an address is plain strings, as people read and copy it.
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const query = new URLSearchParams(search).toString();
      return query && `?${query}`;
    },
    defaultErrorComponent: ({ error }) => <BrokenPage error={error} />,
    scrollRestoration: true,
  });
}
