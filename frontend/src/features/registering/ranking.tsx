import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { useState } from 'react';
import type { ProgrammeRoute } from '@/api/client';
import { routeName } from '@/lib/words';
import { CloseIcon, PlusIcon } from '@/ui/icons';
import { LocalText } from '@/ui/local-text';
import { moved, ReorderList } from '@/ui/reorder-list';
import { RouteNumber } from '@/ui/route-line';
import { useFocusNext } from '@/ui/use-focus-next';
import { useLanguage } from '@/ui/use-language';
import classes from './ranking.module.css';

interface RankingProps {
  routes: readonly ProgrammeRoute[];
  /** Ids of routes, the most wanted first. */
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** The wishes of a participant: routes are taken into the own order, and put in order there. */
export function Ranking({ routes, value, onChange }: RankingProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const ranked = value.flatMap((id) => routes.find((route) => route.id === id) ?? []);
  const rest = routes.filter((route) => !value.includes(route.id));
  const nameOf = (route: ProgrammeRoute) => routeName(route, language);
  const [announcement, setAnnouncement] = useState('');
  const { box, focusNext } = useFocusNext<HTMLDivElement>();
  const add = (route: ProgrammeRoute, index: number) => {
    const next = rest[index + 1] ?? rest[index - 1];
    focusNext(`[data-add="${next?.id}"]`, `[data-entry="${route.id}"] button:enabled`);
    const name = nameOf(route);
    const place = value.length + 1;
    setAnnouncement(t`${name}: choice ${place} now`);
    onChange([...value, route.id]);
  };
  const takeOut = (route: ProgrammeRoute, index: number) => {
    const next = ranked[index + 1] ?? ranked[index - 1];
    focusNext(`[data-take-out="${next?.id}"]`, `[data-add="${route.id}"]`);
    const name = nameOf(route);
    setAnnouncement(t`${name}: no longer in your order`);
    onChange(value.filter((id) => id !== route.id));
  };
  return (
    <div ref={box} className={classes.ranking}>
      <output className="visually-hidden">{announcement}</output>
      {ranked.length > 0 && (
        <ReorderList
          label={t`Your order of routes`}
          items={ranked.map((route, index) => ({
            id: route.id,
            name: nameOf(route),
            content: (
              <RouteSummary route={route} name={nameOf(route)}>
                <Choice place={index + 1} />
              </RouteSummary>
            ),
            actions: (
              <ActionIcon
                variant="subtle"
                color="gray"
                c="inherit"
                size={34}
                aria-label={t`Take out of your order: ${nameOf(route)}`}
                data-take-out={route.id}
                onClick={() => takeOut(route, index)}
              >
                <CloseIcon />
              </ActionIcon>
            ),
          }))}
          onMove={(from, to) => onChange(moved(value, from, to))}
        />
      )}
      {rest.length > 0 && (
        <ul className={classes.rest} aria-label={t`Routes not in your order`}>
          {rest.map((route, index) => (
            <li key={route.id} className={classes.unranked}>
              <RouteSummary route={route} name={nameOf(route)} />
              <Button
                variant="default"
                size="sm"
                leftSection={<PlusIcon />}
                aria-label={t`Add to your order: ${nameOf(route)}`}
                data-add={route.id}
                onClick={() => add(route, index)}
              >
                <Trans>Add</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Choice({ place }: { place: number }) {
  return (
    <span className={classes.choice}>
      {place === 1 ? (
        <Trans>First choice</Trans>
      ) : place === 2 ? (
        <Trans>Second choice</Trans>
      ) : (
        <Trans>Choice {place}</Trans>
      )}
    </span>
  );
}

function RouteSummary({ route, name, children }: { route: ProgrammeRoute; name: string; children?: React.ReactNode }) {
  return (
    <div className={classes.route}>
      <RouteNumber route={route} size="sm" />
      <div>
        <p className={classes.name}>
          {name} {children}
        </p>
        <p className={classes.stops}>
          {route.stops.map((stop, index) => (
            <span key={stop.id}>
              <LocalText value={stop.organization.shortName ?? stop.organization.name} />
              {index < route.stops.length - 1 && ' ·\u00a0'}
            </span>
          ))}
        </p>
      </div>
    </div>
  );
}
