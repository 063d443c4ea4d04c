import { t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Session, Stage } from '@/api/client';
import { listStopsOptions } from '@/api/client/@tanstack/react-query.gen';
import { compareText } from '@/lib/order';
import { groupName, routeName } from '@/lib/words';
import { useSeminarParts } from '@/ui/seminar-parts';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useOrganizationNames } from '../use-organization-names';
import type { ColumnHead } from './board-view';
import { EVERYONE } from './board';
import { NOWHERE, type Place, placeColumns, placeKey, placeName, placeOf } from './places';

/** The places of the programme as columns, and where each session is held. */
export function usePlaces(stages: readonly Stage[], sessions: readonly Session[], added: readonly Place[]) {
  useLingui();
  const language = useLanguage();
  const organizationName = useOrganizationNames(
    [...stages, ...sessions, ...added].map(({ placeOrganizationId }) => placeOrganizationId),
  );
  return useMemo(() => {
    const stageById = new Map(stages.map((stage) => [stage.id, stage]));
    const stageOf = (session: Session) => stageById.get(session.stageId);
    const nameOf = (place: Place) => placeName(place, language, organizationName);
    const columns = placeColumns({ stages, sessions, added }, nameOf, compareText(language));
    const heads = new Map<string, ColumnHead>(
      columns.map(({ key, place }) => [key, { key, name: key === NOWHERE ? t`No place` : nameOf(place) }]),
    );
    return {
      stageOf,
      columns: new Map(columns.map((column) => [column.key, column])),
      heads,
      keyOf: (session: Session) => placeKey(placeOf(session, stageOf(session))),
      nameOf: (session: Session) => nameOf(placeOf(session, stageOf(session))),
    };
  }, [stages, sessions, added, language, organizationName]);
}

/** The routes as columns, and which of them show a session. */
export function useRoutes() {
  useLingui();
  const language = useLanguage();
  const { id: seminarId } = useSeminar();
  const { parts, error, refetch } = useSeminarParts(seminarId);
  const stops = useQuery(listStopsOptions({ path: { seminarId }, query: { limit: 200 } }));
  const items = stops.data?.items;
  const ways = useMemo(() => {
    if (!parts || !items) return undefined;
    const shownBy = new Map<string, Set<string>>();
    for (const { routeId, sessionIds } of items) {
      for (const id of sessionIds) shownBy.set(id, (shownBy.get(id) ?? new Set()).add(routeId));
    }
    const none: ReadonlySet<string> = new Set();
    const heads = new Map<string, ColumnHead>([[EVERYONE, { key: EVERYONE, name: t`For everyone` }]]);
    for (const route of parts.routes) {
      const groups = parts.groups.filter(({ routeId }) => routeId === route.id);
      heads.set(route.id, {
        key: route.id,
        name: routeName(route, language),
        detail: groups.map((group) => groupName(group, language)).join(', '),
        colour: route.colour ?? undefined,
      });
    }
    return {
      heads,
      routeIds: parts.routes.map(({ id }) => id),
      routesOf: (session: Session) => shownBy.get(session.id) ?? none,
    };
  }, [parts, items, language]);
  return {
    ways,
    error: error ?? stops.error,
    refetch: () => {
      refetch();
      if (stops.error) void stops.refetch();
    },
  };
}
