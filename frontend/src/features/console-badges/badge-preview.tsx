import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getBadgePicture } from '@/api/client';
import { getBadgePictureQueryKey, listRegistrationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { registrationFilter } from '@/ui/registration/registration-filter';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useListParams } from '@/ui/table/use-list-params';
import { useSeminar } from '@/ui/use-seminar';
import classes from './badge-preview.module.css';
import type { Settings } from './badge-settings';
import type { Chosen } from './people-picker';

interface BadgePreviewProps {
  settings: Settings;
  /** Whose badge is shown; absent: the first whom the filters show. */
  chosen: Chosen | undefined;
}

/** The badge of the first person chosen, as it will come out of the printer. */
export function BadgePreview({ settings, chosen }: BadgePreviewProps) {
  const { id: seminarId } = useSeminar();
  const { params } = useListParams();
  const query = { ...registrationFilter(params), status: ['CONFIRMED' as const], sort: 'fullName', limit: 1 };
  const { data } = useQuery({ ...listRegistrationsOptions({ path: { seminarId }, query }), enabled: !chosen });
  const person = chosen ?? data?.items[0];
  if (!person) return null;
  return <Picture registrationId={person.id} name={person.fullName} settings={settings} />;
}

interface PictureProps {
  registrationId: string;
  name: string;
  settings: Settings;
}

function Picture({ registrationId, name, settings }: PictureProps) {
  const { t } = useLingui();
  const { id: seminarId } = useSeminar();
  const { layout, language, parts } = settings;
  const asked = { path: { seminarId, registrationId }, query: { layout, language, part: [...parts] } };
  const { data, error, refetch } = useQuery({
    queryKey: getBadgePictureQueryKey(asked),
    queryFn: async ({ signal }) => dataUrl((await getBadgePicture({ ...asked, signal, parseAs: 'blob' })).data),
    placeholderData: (shown) => shown,
  });
  return (
    <figure className={classes.preview}>
      {data ? (
        <img src={data} alt={t`Badge of ${name}`} className={classes.badge} />
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[60, 100, 80, 100]} />
      )}
      <figcaption>
        <Trans>So the badge of {name} will look.</Trans>
      </figcaption>
    </figure>
  );
}

/** As text: pictures of other addresses are not let onto the page. */
function dataUrl(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(picture);
  });
}
