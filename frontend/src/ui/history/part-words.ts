import { t } from '@lingui/core/macro';
import type { PartChange, PartKind } from '@/api/client';

export function partKindWords(): Record<PartKind, string> {
  return {
    SEMINAR: t`Seminar`,
    STAGE: t`Stage`,
    SESSION: t`Session`,
    SPEAKER: t`Speaker`,
    ROUTE: t`Route`,
    STOP: t`Stop`,
    GROUP: t`Group`,
    ORGANIZATION: t`Organization`,
    CLUSTER: t`Cluster`,
  };
}

export function partChangeWords(): Record<PartChange, string> {
  return { ADDED: t`added`, REMOVED: t`removed`, CHANGED: t`changed`, MOVED: t`moved` };
}
