import { Trans } from '@lingui/react/macro';
import type { GroupLock } from '@/api/client';
import type { SeminarParts } from '@/ui/seminar-parts';
import { useAddress } from './address';
import classes from './first-run.module.css';
import { RunForm } from './run-form';
import { recommendedSettings } from './settings';

/** Before there is any division: what one is, and the means to make it. */
export function FirstRun({ parts, locks }: { parts: SeminarParts; locks: readonly GroupLock[] }) {
  const { go } = useAddress();
  return (
    <section aria-labelledby="division" className={classes.first}>
      <h2 id="division">
        <Trans>Share everybody out over the groups</Trans>
      </h2>
      <p className={classes.lead}>
        <Trans>
          Every confirmed participant gets a group: as close to the wishes as all wishes together allow, each region
          spread over the groups, every group within its bounds. The result is proven to be the best there is, and
          explained person by person.
        </Trans>
      </p>
      <RunForm
        parts={parts}
        locks={locks}
        initial={recommendedSettings(parts.routes.length)}
        onDone={(division) => go({ division: division.id })}
      />
    </section>
  );
}
