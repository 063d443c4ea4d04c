import { listPressReleasesOptions } from '@/api/client/@tanstack/react-query.gen';
import { operations } from '@/api/pages';

/** The release of a seminar, of which there is one at most: to its team as it is worked on. */
export const releaseQuery = (seminarId: string) => listPressReleasesOptions({ path: { seminarId } });

const release = ['listPressReleases', 'getPressRelease', 'listReleaseVersions', 'getReleaseVersion', 'listHistory'];

/** Whatever shows a release, or what was done to it. */
export const showsRelease = operations(...release);

/** What a release tells of: where any of it changes, the release may be behind the data. */
export const tellsOf = {
  'press-release': release,
  'press-release-version': release,
  seminar: release,
  stage: release,
  session: release,
  speaker: release,
  route: release,
  stop: release,
  group: release,
};
