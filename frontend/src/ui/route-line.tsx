import type { CSSProperties, ReactNode } from 'react';
import { inkOn, routeColour } from '@/lib/colour';
import classes from './route-line.module.css';

/** `weak` where another route is meant. */
type RouteLook = { number: number; colour?: string | null; weak?: boolean };

export function routeStyle(route: RouteLook): CSSProperties {
  if (route.weak) return { '--route': 'var(--line)', '--on-route': 'var(--ink-soft)' } as CSSProperties;
  const colour = routeColour(route);
  return { '--route': colour, '--on-route': inkOn(colour) } as CSSProperties;
}

/** The number of a route on its colour, as it stands on the sign in front of a bus. */
export function RouteNumber({ route, size = 'md' }: { route: RouteLook; size?: 'xs' | 'sm' | 'md' }) {
  return (
    <span className={classes.number} style={routeStyle(route)} data-size={size}>
      {route.number}
    </span>
  );
}

/** A route from its first stop to its last, drawn as one line down the side of its stops. */
export function RouteLine({ route, children }: { route: RouteLook; children: ReactNode }) {
  return (
    <ol className={classes.line} style={routeStyle(route)} data-weak={route.weak || undefined}>
      {children}
    </ol>
  );
}

export function RouteStop({ children }: { children: ReactNode }) {
  return (
    <li className={classes.stop}>
      <svg className={classes.track} aria-hidden="true" focusable="false">
        <line x1="12" y1="0" x2="12" y2="100%" />
        <circle cx="12" cy="14" r="7" />
      </svg>
      <div className={classes.place}>{children}</div>
    </li>
  );
}
