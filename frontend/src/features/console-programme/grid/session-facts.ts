import type { Session, Speaker } from '@/api/client';
import type { Language } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { formatTime } from '@/lib/time';
import type { Times } from './day';

/** What a block says of its session, in words. */
export interface Facts {
  title: string;
  stage: string;
  speakers: string;
  clusters: readonly { name: string; colour: string | undefined }[];
  place: string;
}

interface Known {
  language: Language;
  stageName: (id: string) => string;
  speakers: ReadonlyMap<string, Speaker>;
  clusters: ReadonlyMap<string, { name: Speaker['name']; colour?: string | null }>;
  placeName: (session: Session) => string;
}

function factsOf(session: Session, known: Known): Facts {
  const { language } = known;
  const named = session.speakerIds.map((id) => plainText(known.speakers.get(id)?.name, language));
  return {
    title: plainText(session.title, language),
    stage: known.stageName(session.stageId),
    speakers: [...named, plainText(session.presentedBy, language)].filter(Boolean).join(', '),
    clusters: session.clusterIds.flatMap((id) => {
      const cluster = known.clusters.get(id);
      return cluster ? [{ name: plainText(cluster.name, language), colour: cluster.colour ?? undefined }] : [];
    }),
    place: known.placeName(session),
  };
}

/** The same facts for the same session, so that its block need not be drawn anew. */
export function rememberedFacts(known: Known): (session: Session) => Facts {
  const told = new WeakMap<Session, Facts>();
  return (session) => {
    const facts = told.get(session) ?? factsOf(session, known);
    told.set(session, facts);
    return facts;
  };
}

/** "09:00–09:30" */
export function timeRange({ startsAt, endsAt }: Times, timeZone: string): string {
  if (!startsAt) return '';
  const from = formatTime(startsAt, timeZone);
  return endsAt ? `${from}–${formatTime(endsAt, timeZone)}` : from;
}
