import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { beginSubscription, endSubscription, type MySubscription } from '@/api/client';
import { getSubscriptionOptions, getSubscriptionQueryKey } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { Notice } from '@/ui/notice';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import classes from './unsubscribe-page.module.css';

/** Where one gets no more letters to many, or gets them again. The token stands after the #, where no server logs it. */
export function UnsubscribePage() {
  const { t } = useLingui();
  const token = useLocation().hash.slice(1);
  return (
    <div className={classes.page}>
      <title>{t`Letters from the organizers · Bagdar`}</title>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      <h1>
        <Trans>Letters from the organizers</Trans>
      </h1>
      {token ? <Subscription key={token} token={token} /> : <DeadLink />}
    </div>
  );
}

function Subscription({ token }: { token: string }) {
  const { data, error, refetch } = useQuery(getSubscriptionOptions({ path: { token } }));
  if (isProblem(error, 'not-found')) return <DeadLink />;
  if (data) return <Choice token={token} subscription={data} />;
  return error ? <ErrorState error={error} onRetry={refetch} /> : <LoadingLines lines={[60, 90]} />;
}

function Choice({ token, subscription }: { token: string; subscription: MySubscription }) {
  const language = useLanguage();
  const queryClient = useQueryClient();
  const title = plainText(subscription.seminar, language);
  const path = { token };
  const change = useMutation({
    mutationFn: () => (subscription.subscribed ? endSubscription({ path }) : beginSubscription({ path })),
    onSuccess: ({ data }) => queryClient.setQueryData(getSubscriptionQueryKey({ path }), data),
  });
  return (
    <>
      {change.error && <Notice tone="danger" title={problemWords(change.error)} />}
      <p className={classes.seminar}>{title}</p>
      <output>
        {subscription.subscribed ? (
          <Trans>You get what the organizers write to all participants.</Trans>
        ) : (
          <Trans>You get no more of what the organizers write to all participants.</Trans>
        )}
      </output>
      <p className={classes.note}>
        <Trans>Letters about your own registration reach you in any case.</Trans>
      </p>
      <Button
        variant={subscription.subscribed ? 'filled' : 'default'}
        loading={change.isPending}
        onClick={() => change.mutate()}
      >
        {subscription.subscribed ? <Trans>Get no more of them</Trans> : <Trans>Get them again</Trans>}
      </Button>
    </>
  );
}

function DeadLink() {
  return (
    <Notice tone="warning" title={<Trans>This link does not work</Trans>}>
      <Trans>Open it from the letter once more: it may have been copied without its end.</Trans>
    </Notice>
  );
}
