import type { BadgeLayout } from '@/api/client';
import { layoutShapes } from '@/ui/badge/layouts';
import classes from './layout-picture.module.css';

/** The sheet or label and where the badges lie on it, all to the same scale. Always beside its name. */
export function LayoutPicture({ layout }: { layout: BadgeLayout }) {
  const { page, columns, rows, badge, folded } = layoutShapes[layout];
  const [width, height] = page;
  const [wide, high] = badge;
  const left = (width - columns * wide) / 2;
  const top = (height - rows * high) / 2;
  const places = Array.from({ length: columns * rows }, (_, place) => ({
    x: left + (place % columns) * wide,
    y: top + Math.floor(place / columns) * high,
  }));
  return (
    <svg className={classes.picture} viewBox="0 0 210 297" aria-hidden="true" focusable="false">
      <g transform={`translate(${(210 - width) / 2} ${(297 - height) / 2})`}>
        <rect className={classes.page} width={width} height={height} rx="3" />
        {places.map(({ x, y }) => (
          <g key={`${x} ${y}`}>
            <rect className={classes.badge} x={x + 4} y={y + 4} width={wide - 8} height={high - 8} rx="3" />
            <path className={classes.name} d={`M${x + 12} ${y + high * 0.4}h${wide * 0.45}`} />
            {folded && <path className={classes.fold} d={`M${x + 4} ${y + high / 2}h${wide - 8}`} />}
          </g>
        ))}
      </g>
    </svg>
  );
}
