import type { Assignment } from '@/api/client';
import { routeName } from '@/lib/words';
import { RouteNumber } from '@/ui/route-line';
import { routeOf, type SeminarParts } from '@/ui/seminar-parts';
import { useLanguage } from '@/ui/use-language';
import classes from './wishes.module.css';

interface WishesProps {
  assignment: Pick<Assignment, 'preferences' | 'routeId'>;
  parts: SeminarParts;
}

/** The routes in the order in which they were wished; the one that was got stands out. */
export function Wishes({ assignment: { preferences, routeId }, parts }: WishesProps) {
  const language = useLanguage();
  if (preferences.length === 0) return '–';
  return (
    <ol className={classes.wishes}>
      {preferences.map((wished) => {
        const route = routeOf(parts, wished);
        return (
          route && (
            <li key={wished} data-got={wished === routeId || undefined} title={routeName(route, language)}>
              <RouteNumber route={route} size="xs" />
            </li>
          )
        );
      })}
    </ol>
  );
}
