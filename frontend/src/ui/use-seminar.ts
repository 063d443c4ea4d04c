import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getSeminarOptions } from '@/api/client/@tanstack/react-query.gen';

/** The seminar of the workspace one is in, as a query: the frame shows nothing of it before it is there. */
export function useSeminarQuery() {
  const { seminarId = '' } = useParams();
  return useQuery(getSeminarOptions({ path: { seminarId } }));
}

/** The same for the pages inside the frame. */
export function useSeminar() {
  const { data } = useSeminarQuery();
  if (!data) throw new Error('A page of the seminar workspace stands outside its frame');
  return data;
}
