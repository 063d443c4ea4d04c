import { useLingui } from '@lingui/react/macro';
import type { Programme } from '@/api/client';
import { plainText } from '@/lib/localized';
import { wrap } from '@/lib/wrap';
import { routeStyle } from '@/ui/route-line';
import { useLanguage } from '@/ui/use-language';
import classes from './network.module.css';
import { layOut, lettersPerLine, margin, width } from './network-geometry';

interface NetworkProps {
  programme: Programme;
  highlighted: readonly Programme['routes'][number][];
}

/** All routes at a glance, as a map of lines. What it shows stands in words in the cards below it. */
export function Network({ programme: { routes, venueOrganization }, highlighted }: NetworkProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { height, start, lanes } = layOut(routes.map((route) => route.stops.length));
  return (
    <svg
      viewBox={`${-margin} 0 ${width + margin} ${height}`}
      className={classes.network}
      role="img"
      aria-label={t`Map of the routes`}
    >
      {routes.map((route, index) => (
        <g
          key={route.id}
          style={routeStyle({ ...route, weak: !highlighted.includes(route) })}
          className={classes.route}
          data-weak={!highlighted.includes(route) || undefined}
        >
          <path d={lanes[index]?.path} className={classes.path} />
          {lanes[index]?.stops.map(({ x, y }, place) => (
            <g key={route.stops[place]?.id}>
              <circle cx={x} cy={y} r="9" className={classes.stop} />
              <text x={x} y={y + 30} className={classes.name}>
                {wrap(
                  plainText(route.stops[place]?.organization.name, language),
                  lettersPerLine(route.stops.length),
                ).map((line, number) => (
                  <tspan key={line} x={x} dy={number === 0 ? 0 : 19}>
                    {line}
                  </tspan>
                ))}
              </text>
            </g>
          ))}
          <rect
            x="196"
            y={(lanes[index]?.stops[0]?.y ?? 40) - 17}
            width="34"
            height="34"
            rx="10"
            className={classes.sign}
          />
          <text x="213" y={(lanes[index]?.stops[0]?.y ?? 40) + 6} className={classes.number}>
            {route.number}
          </text>
        </g>
      ))}
      <path d={`M${start.x} ${start.y}h36`} className={classes.trunk} />
      <circle cx={start.x} cy={start.y} r="17" className={classes.start} />
      <path d={`m${start.x} ${start.y - 7} 7 7-7 7-7-7z`} className={classes.core} />
      {venueOrganization && (
        <text x={start.x} y={start.y + 42} className={classes.venue}>
          {wrap(plainText(venueOrganization.name, language), 12).map((line, number) => (
            <tspan key={line} x={start.x} dy={number === 0 ? 0 : 19}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </svg>
  );
}
