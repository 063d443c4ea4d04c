import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Group, Route, Stop } from '@/api/client';
import { formatNumber } from '@/lib/number';
import { groupName, routeName } from '@/lib/words';
import chips from '@/ui/chip.module.css';
import { PlusIcon } from '@/ui/icons';
import { LocalText } from '@/ui/local-text';
import { ReorderList } from '@/ui/reorder-list';
import { RouteNumber, routeStyle } from '@/ui/route-line';
import { useLanguage } from '@/ui/use-language';
import classes from './routes-page.module.css';
import { MoveMenu } from './move-menu';
import { StopFacts } from './stop-facts';
import { type Spot, stopsOf } from './stop-order';
import type { Legs } from './use-legs';
import type { RouteParts } from './use-route-parts';

interface RouteSectionProps {
  route: Route;
  parts: RouteParts;
  /** Of all routes, as they are with what was asked for and is not written yet. */
  stops: readonly Stop[];
  legs: Legs;
  writable: boolean;
  board: string;
  looked?: string;
  onLook: (stopId: string | undefined) => void;
  /** Within the route. */
  onMove: (stop: Stop, to: Spot) => void;
  /** From one route to another. */
  onBring: (stop: Stop, to: Spot) => void;
}

export function RouteSection(props: RouteSectionProps) {
  const { route, parts, writable } = props;
  const language = useLanguage();
  const name = routeName(route, language);
  const { topics, clusterIds } = route;
  return (
    <section className={classes.route} style={routeStyle(route)} aria-label={name}>
      <div className={classes.head}>
        <RouteNumber route={route} />
        <h3>
          <Link to={route.id}>{name}</Link>
        </h3>
      </div>
      {route.inOrder && (
        <p className={classes.meta}>
          <Trans>Every group sees the stops in this order.</Trans>
        </p>
      )}
      {topics.length + clusterIds.length > 0 && (
        <ul className={chips.chips}>
          {clusterIds.map((id) => (
            <li key={id} className={chips.chip}>
              {parts.clusterName(id)}
            </li>
          ))}
          {topics.map((topic) => (
            <li key={JSON.stringify(topic)} className={chips.chip}>
              <LocalText value={topic} />
            </li>
          ))}
        </ul>
      )}
      <Stops {...props} name={name} />
      <Groups route={route} name={name} groups={parts.groupsOf(route.id)} writable={writable} />
    </section>
  );
}

function Stops({ route, name, parts, writable, ...shown }: RouteSectionProps & { name: string }) {
  const { t } = useLingui();
  const { stops, legs, board, looked, onLook, onMove, onBring } = shown;
  const own = stopsOf(stops, route.id);
  const others = parts.routes.filter(({ id }) => id !== route.id);
  return (
    <div>
      <h4>
        <Trans>Stops</Trans>
      </h4>
      <ReorderList
        label={t`Stops: ${name}`}
        onMove={(from, to) => own[from] && onMove(own[from], { routeId: route.id, place: to + 1 })}
        shared={{
          board,
          list: route.id,
          onBring: (stopId, to) => {
            const stop = stops.find(({ id }) => id === stopId);
            if (stop) onBring(stop, { routeId: route.id, place: to + 1 });
          },
          empty: <Trans>No stop yet. One of another route can be dropped here.</Trans>,
        }}
        fixed={!writable}
        items={own.map((stop, index) => ({
          id: stop.id,
          name: parts.hostName(stop.organizationId),
          content: (
            <div
              className={classes.stop}
              data-looked={looked === stop.id || undefined}
              onPointerEnter={() => onLook(stop.id)}
              onPointerLeave={() => onLook(undefined)}
              onFocus={() => onLook(stop.id)}
              onBlur={() => onLook(undefined)}
            >
              <StopFacts stop={stop} before={own[index - 1]} parts={parts} legs={legs} />
            </div>
          ),
          actions: writable && (
            <MoveMenu
              name={parts.hostName(stop.organizationId)}
              others={others}
              onMove={({ id }) => onBring(stop, { routeId: id, place: stopsOf(stops, id).length + 1 })}
            />
          ),
        }))}
      />
      {writable && (
        <AddLink to={`stops/new?route=${route.id}`} name={t`New stop: ${name}`} text={<Trans>New stop</Trans>} />
      )}
    </div>
  );
}

interface GroupsProps {
  route: Route;
  name: string;
  groups: readonly Group[];
  writable: boolean;
}

function Groups({ route, name, groups, writable }: GroupsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <div>
      <h4>
        <Trans>Groups</Trans>
      </h4>
      <ul className={classes.groups}>
        {groups.map((group) => (
          <li key={group.id}>
            <Link to={`groups/${group.id}`}>
              {groupName(group, language)} <Bounds group={group} />
            </Link>
          </li>
        ))}
      </ul>
      {writable && (
        <AddLink to={`groups/new?route=${route.id}`} name={t`New group: ${name}`} text={<Trans>New group</Trans>} />
      )}
    </div>
  );
}

function Bounds({ group }: { group: Group }) {
  const language = useLanguage();
  const min = typeof group.minSize === 'number' ? formatNumber(group.minSize, language) : undefined;
  const max = typeof group.maxSize === 'number' ? formatNumber(group.maxSize, language) : undefined;
  if (min && max) return <span>{`${min}–${max}`}</span>;
  if (min) return <span>≥ {min}</span>;
  return max ? <span>≤ {max}</span> : null;
}

function AddLink({ to, name, text }: { to: string; name: string; text: React.ReactNode }) {
  return (
    <Button
      component={Link}
      to={to}
      variant="default"
      size="xs"
      leftSection={<PlusIcon />}
      aria-label={name}
      className={classes.add}
    >
      {text}
    </Button>
  );
}
