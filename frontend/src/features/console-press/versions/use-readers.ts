import { useQuery } from '@tanstack/react-query';
import type { PressRelease } from '@/api/client';
import { getReleaseVersionOptions } from '@/api/client/@tanstack/react-query.gen';
import { draftEdition, editionOf, sameEdition } from './edition';

/** What readers have now, and whether what the team works on says anything else. */
export function useReaders(release: PressRelease) {
  const { id: releaseId, seminarId, publishedVersion = 0 } = release;
  const enabled = publishedVersion > 0;
  const path = { seminarId, releaseId, number: publishedVersion };
  const { data } = useQuery({ ...getReleaseVersionOptions({ path }), enabled });
  const edition = data && editionOf(data);
  return { edition, differs: edition && !sameEdition(edition, draftEdition(release)) };
}
