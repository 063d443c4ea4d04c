import type { NewsArticle, WithContext } from 'schema-dts';
import type { PressRelease, Programme, ReleaseVersion } from '@/api/client';
import type { Language } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { releaseCard } from '@/ui/published-release';
import { seminarEvent } from './seminar-event';

interface Announced {
  release: PressRelease;
  /** Its publications, newest first. */
  versions: readonly ReleaseVersion[];
  programme: Programme;
}

/** A press release in the words of schema.org: news of an event. */
export function releaseArticle(
  { release, versions, programme }: Announced,
  language: Language,
  site: string,
): WithContext<NewsArticle> {
  const address = `${site}/${language}/seminars/${programme.seminar.slug}/release`;
  const { '@context': _, subEvent: _sessions, ...event } = seminarEvent(programme, language, site) as AnEvent;
  const publisher = programme.organizers.map(({ name, website }) => ({
    '@type': 'Organization' as const,
    name: plainText(name, language) || undefined,
    url: website ?? undefined,
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: plainText(release.title, language),
    url: address,
    mainEntityOfPage: address,
    inLanguage: language,
    image: site + releaseCard(release, language),
    datePublished: versions.at(-1)?.publishedAt ?? release.publishedAt ?? undefined,
    dateModified: release.publishedAt ?? undefined,
    author: publisher,
    publisher,
    about: event,
  };
}

/** What a seminar is said to be; the type of schema.org lets it be a mere address as well. */
type AnEvent = Exclude<ReturnType<typeof seminarEvent>, string>;
