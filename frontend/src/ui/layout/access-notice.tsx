import { Trans } from '@lingui/react/macro';
import { Notice } from '../notice';
import type { OnlyLooks } from '../seminar-access';

/** Says once, above all tabs, why nothing of the seminar can be changed. */
export function AccessNotice({ why }: { why: OnlyLooks }) {
  return <Notice title={<AccessWords why={why} />} />;
}

function AccessWords({ why }: { why: OnlyLooks }) {
  switch (why) {
    case 'outside':
      return (
        <Trans>
          You are not in the team of this seminar: you see what the public sees, and only the team changes it.
        </Trans>
      );
    case 'reader':
      return <Trans>You are a reader in this seminar: you look at everything, and organizers change it.</Trans>;
    case 'archived':
      return <Trans>This seminar is in the archive: it can be looked at, not changed.</Trans>;
  }
}
