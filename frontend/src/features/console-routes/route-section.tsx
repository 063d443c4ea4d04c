import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Group, Route, Stop } from '@/api/client';
import { updateStop } from '@/api/client/sdk.gen';
import { ifMatch } from '@/api/headers';
import { formatNumber } from '@/lib/number';
import { plainText } from '@/lib/localized';
import { groupName, routeName } from '@/lib/words';
import chips from '@/ui/chip.module.css';
import { PlusIcon } from '@/ui/icons';
import { LocalText } from '@/ui/local-text';
import { ReorderList } from '@/ui/reorder-list';
import { RouteNumber, routeStyle } from '@/ui/route-line';
import { useLanguage } from '@/ui/use-language';
import { useMove } from '@/ui/use-move';
import { useSeminar } from '@/ui/use-seminar';
import classes from './routes-page.module.css';
import { stopValues, toWriteStop } from './stop-values';
import { type RouteParts, showsRoutes } from './use-route-parts';

interface RouteSectionProps {
  route: Route;
  parts: RouteParts;
  writable: boolean;
}

export function RouteSection({ route, parts, writable }: RouteSectionProps) {
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
      <Stops route={route} name={name} parts={parts} writable={writable} />
      <Groups route={route} name={name} groups={parts.groupsOf(route.id)} writable={writable} />
    </section>
  );
}

function Stops({ route, name, parts, writable }: RouteSectionProps & { name: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const seminarId = useSeminar().id;
  const { items, move } = useMove<Stop>({
    items: parts.stopsOf(route.id),
    save: (stop, position) =>
      updateStop({
        path: { seminarId, stopId: stop.id },
        body: { ...toWriteStop(stopValues(stop)), position },
        headers: ifMatch(stop),
      }),
    shows: showsRoutes,
  });
  const about = (stop: Stop) => {
    const minutes = stop.visitMinutes;
    return [
      minutes ? t`${minutes} min` : '',
      stop.opensAt && stop.closesAt ? `${stop.opensAt.slice(0, 5)}–${stop.closesAt.slice(0, 5)}` : '',
      stop.stepFreeAccess ? t`without steps` : '',
      ...stop.clusterIds.map(parts.clusterName),
      ...stop.topics.map((topic) => plainText(topic, language)),
    ].filter(Boolean);
  };
  return (
    <div>
      <h4>
        <Trans>Stops</Trans>
      </h4>
      <ReorderList
        label={t`Stops: ${name}`}
        onMove={move}
        fixed={!writable}
        items={items.map((stop) => ({
          id: stop.id,
          name: parts.hostName(stop.organizationId),
          content: (
            <>
              <Link to={`stops/${stop.id}`} className={classes.host}>
                {parts.hostName(stop.organizationId)}
              </Link>
              {about(stop).length > 0 && <p className={classes.meta}>{about(stop).join(' · ')}</p>}
            </>
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
