import { t } from '@lingui/core/macro';

/** The kinds of things that the history of a seminar is about. */
export function resourceWords(): Record<string, string> {
  return {
    seminar: t`Seminar`,
    stage: t`Stage`,
    session: t`Session`,
    speaker: t`Speaker`,
    route: t`Route`,
    stop: t`Stop`,
    group: t`Group`,
    'travel-time': t`Travel time`,
    'travel-settings': t`Estimate of travel times`,
