import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Registration } from '@/api/client';
import { signOffFromSession, signUpForSession } from '@/api/client/sdk.gen';
import { operations } from '@/api/pages';
import { toastWithUndo } from '@/ui/toast';

/** Whatever shows who has a place at which session. */
const showsSignUps = operations('listSessionChoices', 'listSessionPlaces', 'listRegistrations', 'listHistory');

interface SignOff {
  sessionId: string;
  /** What has happened then, in words. */
  said: ReactNode;
}

/** Gives a person places at sessions and frees them, as the team. */
export function useSignUps({ id: registrationId, seminarId }: Registration) {
  const queryClient = useQueryClient();
  const call = (sessionId: string) => ({ path: { seminarId, registrationId, sessionId } });
  // also where it was refused: what was shown is not true then
  const onSettled = () => queryClient.invalidateQueries(showsSignUps);
  const comeBack = async (sessionId: string) => {
    await signUpForSession(call(sessionId));
    await onSettled();
  };
  return {
    signUp: useMutation({
      mutationFn: (sessionId: string) => signUpForSession(call(sessionId)),
      onSettled,
    }),
    signOff: useMutation({
      mutationFn: async ({ sessionId, said }: SignOff) => {
        await signOffFromSession(call(sessionId));
        // not once the lists are read anew: the line of whoever pressed the button is gone by then
        toastWithUndo(said, () => comeBack(sessionId));
      },
      onSettled,
    }),
  };
}
