import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Session, Speaker, Stage } from '@/api/client';
import { listClustersOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { useLanguage } from '@/ui/use-language';
import { rememberedFacts } from './session-facts';

interface Parts {
  stages: readonly Stage[];
  speakers: readonly Speaker[];
}

/** What blocks say of their sessions. A session that did not change gives the same facts, so that its block need not be drawn anew. */
export function useFacts({ stages, speakers }: Parts, placeName: (session: Session) => string) {
  const language = useLanguage();
  const clusters = useQuery(listClustersOptions({ query: { limit: 200 } })).data?.items;
  return useMemo(() => {
    const stageNames = new Map(stages.map(({ id, name }) => [id, plainText(name, language)]));
    const known = {
      language,
      placeName,
      stageName: (id: string) => stageNames.get(id) ?? '',
      speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
      clusters: new Map((clusters ?? []).map((cluster) => [cluster.id, cluster])),
    };
    return rememberedFacts(known);
  }, [stages, speakers, clusters, language, placeName]);
}
