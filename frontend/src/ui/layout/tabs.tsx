import { type ReactNode, useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import classes from './tabs.module.css';

export interface Tab {
  /** The address below that of all tabs; empty for the first. */
  path: string;
  name: string;
  /** Beside the name: what waits there. */
  mark?: ReactNode;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  /** The address that those of the tabs go on from. */
  here: string;
  /** Whether they are parts of what is a tab itself. */
  inner?: boolean;
}

/** A row of links of which one is open. */
export function Tabs({ label, tabs, here, inner = false }: TabsProps) {
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the row is wider than the screen: the tab that is open must be in sight.
  useEffect(() => {
    const links = [...(row.current?.querySelectorAll('a') ?? [])];
    // a page below a tab is part of it, and every page is below the first
    const open = links.findLast((link) => `${pathname}/`.startsWith(`${link.pathname}/`));
    if (open && row.current) row.current.scrollLeft = open.offsetLeft - row.current.offsetLeft - 24;
  }, [pathname]);
  return (
    <nav ref={row} aria-label={label} className={inner ? classes.inner : classes.tabs}>
      {tabs.map((tab) => (
        <NavLink
          key={tab.path}
          to={tab.path ? `${here}/${tab.path}` : here}
          end={tab.path === ''}
          className={inner ? classes.innerTab : classes.tab}
        >
          {tab.name}
          {tab.mark}
        </NavLink>
      ))}
    </nav>
  );
}
