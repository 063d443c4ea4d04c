import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { MyDelegation } from '@/api/client';
import { getMyDelegationOptions, getProgrammeOptions } from '@/api/client/@tanstack/react-query.gen';
import { asParticipant } from '@/api/headers';
import { operations } from '@/api/pages';
import { isProblem } from '@/lib/problem';
import { shownClusters } from '@/ui/shown-clusters';
import { formatDays } from '@/lib/time';
import { Entry } from '@/ui/delegation/entry';
import { MemberCounts } from '@/ui/delegation/member-counts';
import { LinkRequest } from '@/ui/link-request/link-request';
import { LocalText } from '@/ui/local-text';
import { Notice } from '@/ui/notice';
import { Toasts } from '@/ui/toast';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { ContactErased, ContactPrivacy } from './contact-privacy';
import classes from './delegating.module.css';
import { MemberList } from './member-list';

/** The own delegation of whoever holds its link: the token stands after the #, where no server logs it. */
export function MyDelegationPage() {
  const { t } = useLingui();
  const token = useLocation().hash.slice(1);
  return (
    <div className={classes.page} data-wide>
      <title>{t`My delegation · Bagdar`}</title>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      {token ? (
        <OfLink key={token} token={token} />
      ) : (
        <Unnamed>
          <Notice title={<Trans>Open the link from the letter</Trans>}>
            <Trans>This page needs the whole link that you were shown and mailed when you opened the delegation.</Trans>
          </Notice>
          <LinkRequest />
        </Unnamed>
      )}
      <Toasts />
    </div>
  );
}

/** Where the name of the delegation is not known, yet or at all. */
function Unnamed({ children }: { children: ReactNode }) {
  return (
    <>
      <h1>
        <Trans>My delegation</Trans>
      </h1>
      {children}
    </>
  );
}

/** What a link opened is not shown any longer than it works. */
function OfLink({ token }: { token: string }) {
  const queryClient = useQueryClient();
  const [erased, setErased] = useState(false);
  const onErased = () => {
    setErased(true);
    queryClient.removeQueries(operations('getMyDelegation'));
  };
  if (!erased) return <OwnDelegation token={token} onErased={onErased} />;
  return (
    <Unnamed>
      <ContactErased />
    </Unnamed>
  );
}

function OwnDelegation({ token, onErased }: { token: string; onErased: () => void }) {
  const { data, error, isPending, isLoadingError, refetch } = useQuery(
    getMyDelegationOptions({ headers: asParticipant(token) }),
  );
  if (isPending) {
    return (
      <Unnamed>
        <LoadingLines lines={[40, 100, 80, 100]} />
      </Unnamed>
    );
  }
  if (isProblem(error, 'unauthenticated') || isProblem(error, 'not-found') || isProblem(error, 'forbidden')) {
    return (
      <Unnamed>
        <Notice tone="warning" title={<Trans>This link does not work</Trans>}>
          <Trans>
            It may have been copied without its end, or replaced by a newer one: look for the latest letter.
          </Trans>
        </Notice>
        <LinkRequest />
      </Unnamed>
    );
  }
  if (isLoadingError) {
    return (
      <Unnamed>
        <ErrorState error={error} onRetry={refetch} />
      </Unnamed>
    );
  }
  return <Delegation mine={data} token={token} onErased={onErased} />;
}

interface DelegationProps {
  mine: MyDelegation;
  token: string;
  onErased: () => void;
}

function Delegation({ mine, token, onErased }: DelegationProps) {
  const language = useLanguage();
  const { delegation, seminar, open, placesLeft } = mine;
  const regions = useRegions(seminar.startsOn);
  const programme = useQuery(getProgrammeOptions({ path: { seminarId: seminar.id } }));
  const routes = programme.data?.routes;
  const clusters = useMemo(() => shownClusters(routes ?? []), [routes]);
  const choices = programme.data && {
    categories: programme.data.seminar.categories,
    routes: programme.data.routes,
    clusters,
  };
  return (
    <>
      <h1>{delegation.name}</h1>
      <p className={classes.lead}>
        <Link to={`/${language}/seminars/${seminar.slug}`}>
          <LocalText value={seminar.title} />
        </Link>
        <span>
          {formatDays(seminar.startsOn, seminar.endsOn, language)} · {regions.nameOf(delegation.regionCode)}
        </span>
      </p>
      <div className={classes.sections}>
        {(mine.members.length > 0 || placesLeft !== undefined) && (
          <MemberCounts byStatus={delegation.byStatus}>
            {placesLeft !== undefined && (
              <li>
                <Trans>
                  Places left for your region: <b>{placesLeft}</b>
                </Trans>
              </li>
            )}
          </MemberCounts>
        )}
        {mine.members.length > 0 && <MemberList mine={mine} choices={choices} token={token} />}
        {!open ? (
          <>
            {/* without it nobody can be corrected or replaced */}
            {programme.isLoadingError && <ErrorState error={programme.error} onRetry={programme.refetch} />}
            <Notice title={<Trans>Registration is not open: nobody can be added now.</Trans>} />
          </>
        ) : choices ? (
          <Entry
            delegation={delegation}
            choices={choices}
            headers={asParticipant(token)}
            shows={operations('getMyDelegation')}
          />
        ) : programme.error ? (
          <ErrorState error={programme.error} onRetry={programme.refetch} />
        ) : (
          <LoadingLines lines={[100, 100, 100]} />
        )}
        <ContactPrivacy mine={mine} token={token} onErased={onErased} />
      </div>
    </>
  );
}
