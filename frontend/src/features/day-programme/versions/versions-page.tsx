import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import type { Programme, Version } from '@/api/client';
import { getProgrammeOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { PageHead } from '@/ui/page-head';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import pageClasses from '../day-programme-page.module.css';
import { ProgrammeHead } from '../programme-head';
import { ChooseTwo } from './choose-two';
import { Comparison } from './comparison';
import { VersionList } from './version-list';
import { comparedIn, namesOneTwice, versionsQuery } from './versions-query';
import classes from './versions.module.css';

/** All that was ever announced as the programme, and what differs between two of it. */
export function VersionsPage() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const programme = useQuery(getProgrammeOptions({ path: { seminarId: slug } }));
  const versions = useQuery(versionsQuery(slug));
  const error = programme.error ?? versions.error;
  if (error && !(programme.data && versions.data)) {
    const retry = () => {
      void programme.refetch();
      void versions.refetch();
    };
    return <ErrorState error={error} onRetry={retry} />;
  }
  if (!programme.data || !versions.data) {
    return (
      <div className={pageClasses.page}>
        <title>{t`Programme · Bagdar`}</title>
        <LoadingLines lines={[20, 60, 90, 100, 100, 80]} />
      </div>
    );
  }
  return <Versions programme={programme.data} versions={versions.data.items} />;
}

function Versions({ programme: { seminar }, versions }: { programme: Programme; versions: readonly Version[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [params] = useSearchParams();
  const compared = comparedIn(params);
  return (
    <article className={pageClasses.page}>
      <PageHead
        path={`seminars/${seminar.slug}/programme/versions`}
        title={t`Versions of the programme: ${plainText(seminar.title, language)}`}
      />
      <meta name="robots" content="noindex" />
      <ProgrammeHead
        seminar={seminar}
        back={{
          to: `/${language}/seminars/${seminar.slug}/programme`,
          name: <Trans>To the current programme</Trans>,
        }}
        title={<Trans>Versions of the programme</Trans>}
      />
      {versions.length > 1 && (
        <section className={classes.part}>
          <h2>
            <Trans>Compare two versions</Trans>
          </h2>
          <ChooseTwo key={`${compared?.from}-${compared?.to}`} versions={versions} compared={compared} />
          {compared && <Comparison seminar={seminar} compared={compared} />}
          {namesOneTwice(params) && (
            <p className={classes.line}>
              <Trans>Both say the same.</Trans>
            </p>
          )}
        </section>
      )}
      <section className={classes.part}>
        <h2>
          <Trans>All versions</Trans>
        </h2>
        <VersionList seminar={seminar} versions={versions} />
      </section>
    </article>
  );
}
