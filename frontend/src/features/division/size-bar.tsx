import { Trans, useLingui } from '@lingui/react/macro';
import type { DivisionGroup } from '@/api/client';
import { formatNumber } from '@/lib/number';
import { useLanguage } from '@/ui/use-language';
import classes from './size-bar.module.css';

/** Room beyond the largest bound, so that a full group does not look like the end of the drawing. */
const HEADROOM = 1.06;

/** How many people a group has, between the fewest and the most that it may have. */
export function SizeBar({ group, scale }: { group: DivisionGroup; scale: number }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { size, minSize, maxSize } = group;
  const place = (people: number) => `${(100 * people) / (scale * HEADROOM)}%`;
  const [shown, least, most] = [size, minSize ?? 0, maxSize ?? 0].map((people) => formatNumber(people, language));
  const full = maxSize !== undefined && size === maxSize;
  return (
    <div className={classes.size}>
      <p className={classes.words}>
        <strong>{shown}</strong>{' '}
        <span>
          <Bounds minSize={minSize} maxSize={maxSize} />
          {full && <> · {t`full`}</>}
        </span>
      </p>
      <div className={classes.track} aria-hidden="true">
        <div
          className={classes.allowed}
          style={{ left: place(minSize ?? 0), right: maxSize === undefined ? 0 : `calc(100% - ${place(maxSize)})` }}
        />
        <div className={classes.fill} style={{ width: place(size) }} />
        {minSize !== undefined && minSize > 0 && (
          <i className={classes.mark} style={{ left: place(minSize) }} title={least} />
        )}
        {maxSize !== undefined && <i className={classes.mark} style={{ left: place(maxSize) }} title={most} />}
      </div>
    </div>
  );
}

function Bounds({ minSize, maxSize }: Pick<DivisionGroup, 'minSize' | 'maxSize'>) {
  const language = useLanguage();
  const [least, most] = [minSize ?? 0, maxSize ?? 0].map((people) => formatNumber(people, language));
  if (maxSize === undefined) {
    return minSize ? <Trans>at least {least}</Trans> : <Trans>no bounds</Trans>;
  }
  return minSize ? (
    <Trans>
      between {least} and {most}
    </Trans>
  ) : (
    <Trans>at most {most}</Trans>
  );
}
