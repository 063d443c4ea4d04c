import { useQuery } from '@tanstack/react-query';
import { getRegistrationFormOptions } from '@/api/client/@tanstack/react-query.gen';

/** What a seminar asks those who register; nothing more while it is not known. */
export function useRegistrationForm(seminarId: string) {
  const query = useQuery(getRegistrationFormOptions({ path: { seminarId } }));
  return { ...query, questions: query.data?.questions ?? [], wishes: query.data?.wishes ?? 'NONE' };
}
