import { useQuery } from '@tanstack/react-query';
import { listStopAnswersOptions } from '@/api/client/@tanstack/react-query.gen';
import { AnswerBadge } from '@/ui/hosting/answer-badge';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';

/** In the list of stops: what the host has said, where it has said anything. */
export function HostMark({ stopId }: { stopId: string }) {
  const { access } = useSeminarAccess();
  const { data } = useQuery({
    ...listStopAnswersOptions({ path: { seminarId: useSeminar().id } }),
    enabled: access?.sees ?? false,
  });
  const answer = data?.items.find((one) => one.stopId === stopId);
  return answer && answer.state !== 'ASKED' ? <AnswerBadge answer={answer} /> : null;
}
