import classes from './hero-drawing.module.css';

const lines = [
  'M10 120h70c30 0 30-84 60-84h176',
  'M10 120h84c24 0 24-30 48-30h174',
  'M10 120h84c24 0 24 30 48 30h174',
  'M10 120h70c30 0 30 84 60 84h176',
];
const heights = [36, 90, 150, 204];

/** Four routes leaving one place: the founding example, drawn. */
export function HeroDrawing() {
  return (
    <svg viewBox="0 0 360 240" className={classes.drawing} aria-hidden="true" focusable="false">
      {lines.map((line) => (
        <path key={line} d={line} />
      ))}
      {heights.map((y, route) => (
        <g key={y}>
          {[170, 226, 282].map((x) => (
            <circle key={x} cx={x + (route % 2) * 14} cy={y} r="7" />
          ))}
          <path d={`m344 ${y - 10} 10 10-10 10-10-10z`} className={classes.goal} />
        </g>
      ))}
      <circle cx="22" cy="120" r="15" className={classes.start} />
      <circle cx="22" cy="120" r="5" className={classes.core} />
    </svg>
  );
}
