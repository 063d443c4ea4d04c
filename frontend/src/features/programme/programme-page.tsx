import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Programme as Whole } from '@/api/client';
import { getProgrammeOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { PageHead } from '@/ui/page-head';
import { publishedReleaseQuery, seminarPicture } from '@/ui/published-release';
import { seminarSummary } from '@/ui/seminar-summary';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useSoughtPart } from '@/ui/use-sought-part';
import { useLanguage } from '@/ui/use-language';
import { About } from './about';
import { Clusters } from './clusters';
import classes from './programme-page.module.css';
import { RoutesSection } from './routes-section';
import { SeminarHero } from './seminar-hero';
import { Stages } from './stages';

/** All that the public sees of a seminar. */
export function ProgrammePage() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const { data, error, isLoadingError, isPending, refetch } = useQuery(
    getProgrammeOptions({ path: { seminarId: slug } }),
  );
  if (isPending) {
    return (
      <div className={classes.page}>
        <title>{t`Seminar · Bagdar`}</title>
        <LoadingLines lines={[25, 95, 70, 45, 100, 100, 80, 100]} />
      </div>
    );
  }
  if (isLoadingError) return <ErrorState error={error} onRetry={refetch} />;
  return <Programme programme={data} />;
}

function Programme({ programme }: { programme: Whole }) {
  const language = useLanguage();
  const { seminar, clusters } = programme;
  const { data: release } = useQuery(publishedReleaseQuery(seminar.slug));
  useSoughtPart();
  return (
    <article>
      <PageHead
        path={`seminars/${seminar.slug}`}
        title={plainText(seminar.title, language)}
        description={seminarSummary(seminar, language)}
        image={seminarPicture(seminar.id, release, language)}
      />
      <SeminarHero seminar={seminar} released={Boolean(release)} />
      <div className={classes.page}>
        <About programme={programme} />
        <Stages programme={programme} />
        <RoutesSection programme={programme} />
        <Clusters clusters={clusters} />
      </div>
    </article>
  );
}
