import { useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
import { formatNumber } from '@/lib/number';
import { routeStyle } from '../route-line';
import { useLanguage } from '../use-language';
import { type Frame, frameOf, type GeoPoint, roundDistance, type Spot, spread } from './geometry';
import { labelsFor } from './labels';
import classes from './route-drawing.module.css';

interface DrawnStop extends GeoPoint {
  id: string;
  name: string;
  /** Its place on the route. */
  place: number;
}

export interface DrawnRoute {
  id: string;
  number: number;
  colour?: string | null;
  /** Where another route is meant. */
  weak?: boolean;
  /** In words, for those who hear it. */
  name: string;
  /** Those whose coordinates are known, in order. */
  stops: readonly DrawnStop[];
}

interface RouteDrawingProps {
  label: string;
  routes: readonly DrawnRoute[];
  /** Where the seminar is held, if it is to be seen. */
  venue?: GeoPoint & { name: string };
  width: number;
  /** The stop that is looked at, here or in the list. */
  looked?: string;
  /** Absent where the drawing is only to be looked at. */
  onChoose?: (stopId: string) => void;
  onLook?: (stopId: string | undefined) => void;
}

const RADIUS = 13;

/** The routes drawn from the coordinates of their stops: needs no network, and is printed as it is. */
export function RouteDrawing({ label, routes, venue, width, looked, onChoose, onLook }: RouteDrawingProps) {
  const { t } = useLingui();
  const stops = routes.flatMap((route) => route.stops.map((stop) => ({ ...stop, route })));
  const points = venue ? [...stops, venue] : stops;
  if (points.length === 0) return null;
  const frame = frameOf(points, width);
  const spots = spread(points.map(frame.spotOf), RADIUS * 2);
  const named = points.map(({ name }, index) => ({ ...(spots[index] as Spot), name }));
  const spotOf = (stopId: string) => spots[stops.findIndex(({ id }) => id === stopId)] as Spot;
  const ways = routes.map((route) => route.stops.map(({ id }) => spotOf(id)));
  const labels = labelsFor(named, { width: frame.width, height: frame.height - 24, radius: RADIUS }, ways);
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${Math.round(frame.height)}`}
      className={classes.drawing}
      role={onChoose ? 'group' : 'img'}
      aria-label={label}
    >
      <Ground frame={frame} />
      {routes.map((route, index) => (
        <polyline
          key={route.id}
          points={ways[index]?.map(({ x, y }) => `${x},${y}`).join(' ')}
          className={classes.way}
          style={routeStyle(route)}
        />
      ))}
      {venue && <Venue spot={spots.at(-1) as Spot} />}
      {labels.map(
        (name, index) =>
          name && (
            <text key={points[index]?.name} textAnchor={name.anchor} className={classes.name} aria-hidden="true">
              {name.lines.map((line, number) => (
                <tspan key={line} x={name.at.x} y={name.at.y + number * 16}>
                  {line}
                </tspan>
              ))}
            </text>
          ),
      )}
      {stops.map(({ id, name, place, route }) => {
        const { name: routeName } = route;
        return (
          <Marker
            key={id}
            spot={spotOf(id)}
            route={route}
            place={place}
            name={t`${routeName}, stop ${place}: ${name}`}
            looked={looked === id}
            onChoose={onChoose && (() => onChoose(id))}
            onLook={onLook && ((on) => onLook(on ? id : undefined))}
          />
        );
      })}
    </svg>
  );
}

/** A grid of round distances, and what they are. */
function Ground({ frame: { width, height, metresPerPixel } }: { frame: Frame }) {
  const { t } = useLingui();
  const language = useLanguage();
  const metres = roundDistance(metresPerPixel, Math.min(width / 4, 120));
  const step = metres / metresPerPixel;
  const lines = (size: number) => Array.from({ length: Math.floor(size / step) }, (_, index) => (index + 1) * step);
  const distance = formatNumber(metres < 1000 ? metres : metres / 1000, language);
  return (
    <>
      <rect width={width} height={height} className={classes.ground} />
      <path
        d={[
          ...lines(width).map((x) => `M${x.toFixed(1)} 0V${height.toFixed(0)}`),
          ...lines(height).map((y) => `M0 ${y.toFixed(1)}H${width}`),
        ].join('')}
        className={classes.grid}
      />
      <path d={`M12 ${height - 17}v5h${step.toFixed(1)}v-5`} className={classes.scale} />
      <text x={12 + step + 8} y={height - 10} className={classes.distance}>
        {metres < 1000 ? t`${distance} m` : t`${distance} km`}
      </text>
    </>
  );
}

function Venue({ spot: { x, y } }: { spot: Spot }) {
  return <rect x={x - 9} y={y - 9} width="18" height="18" rx="4" className={classes.venue} />;
}

interface MarkerProps {
  spot: Spot;
  route: DrawnRoute;
  place: number;
  name: string;
  looked: boolean;
  onChoose?: () => void;
  onLook?: (on: boolean) => void;
}

function Marker({ spot: { x, y }, route, place, name, looked, onChoose, onLook }: MarkerProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose?.();
  };
  const reachable = onChoose && {
    role: 'button',
    tabIndex: 0,
    'aria-label': name,
    onClick: onChoose,
    onKeyDown: press,
    onFocus: () => onLook?.(true),
    onBlur: () => onLook?.(false),
    onPointerEnter: () => onLook?.(true),
    onPointerLeave: () => onLook?.(false),
  };
  return (
    <g {...reachable} style={routeStyle(route)} className={classes.marker} data-looked={looked || undefined}>
      <title>{name}</title>
      <circle cx={x} cy={y} r={RADIUS} />
      <text x={x} y={y + 5}>
        {place}
      </text>
    </g>
  );
}
