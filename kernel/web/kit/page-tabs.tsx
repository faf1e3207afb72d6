import { AppLink } from './app-link.tsx';

interface PageTabsProps {
  /** What the pages are, read out. */
  label: string;
  pages: readonly { to: string; name: string }[];
  /** The address of the one that is open. */
  at: string;
}

/** Pages side by side, each with an address of its own. */
export function PageTabs({ label, pages, at }: PageTabsProps) {
  return (
    <nav className="page-tabs" aria-label={label}>
      {pages.map(({ to, name }) => (
        <AppLink key={to} to={to} aria-current={to === at ? 'page' : undefined}>
          {name}
        </AppLink>
      ))}
    </nav>
  );
}
