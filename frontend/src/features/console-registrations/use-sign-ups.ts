import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Registration } from '@/api/client';
import { signOffFromSession, signUpForSession } from '@/api/client/sdk.gen';
import { operations } from '@/api/pages';

/** Whatever shows who has a place at which session. */
const showsSignUps = operations('listSessionChoices', 'listSessionPlaces', 'listRegistrations', 'listHistory');

/** Gives a person places at sessions and frees them, as the team. */
export function useSignUps({ id: registrationId, seminarId }: Registration) {
  const queryClient = useQueryClient();
  const path = (sessionId: string) => ({ seminarId, registrationId, sessionId });
  // also where it was refused: what was shown is not true then
  const onSettled = () => queryClient.invalidateQueries(showsSignUps);
  return {
    signUp: useMutation({
      mutationFn: (sessionId: string) => signUpForSession({ path: path(sessionId) }),
      onSettled,
    }),
    signOff: useMutation({
      mutationFn: (sessionId: string) => signOffFromSession({ path: path(sessionId) }),
      onSettled,
    }),
  };
}
