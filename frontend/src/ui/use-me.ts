import { useQuery } from '@tanstack/react-query';
import { getMeOptions } from '@/api/client/@tanstack/react-query.gen';

/** Who is signed in, and what they may do at all; inside a seminar its team decides on top of that. */
export function useMe() {
  const { data } = useQuery({ ...getMeOptions(), staleTime: 5 * 60_000 });
  return {
    me: data,
    /** False while it is not known: a control appears rather than turning out to be forbidden. */
    may: (permission: string) => data?.permissions?.includes(permission) ?? false,
  };
}
