import { t } from '@lingui/core/macro';
import type { PartChange, PartKind, Version } from '@/api/client';

export function partKindWords(): Record<PartKind, string> {
  return {
    SEMINAR: t`Seminar`,
    STAGE: t`Stage`,
    SESSION: t`Session`,
    SPEAKER: t`Speaker`,
    ROUTE: t`Route`,
    STOP: t`Stop`,
    GROUP: t`Group`,
    VISIT: t`Visit`,
    ORGANIZATION: t`Organization`,
    CLUSTER: t`Cluster`,
  };
}

export function partChangeWords(): Record<PartChange, string> {
  return { ADDED: t`added`, REMOVED: t`removed`, CHANGED: t`changed`, MOVED: t`moved` };
}

/** How much a version changed, without what it changed nothing of. */
export function countWords({ moved, added, removed, changed }: Version['changes']): string {
  return [
    moved > 0 && t`moved: ${moved}`,
    added > 0 && t`added: ${added}`,
    removed > 0 && t`removed: ${removed}`,
    changed > 0 && t`changed: ${changed}`,
  ]
    .filter(Boolean)
    .join(', ');
}
