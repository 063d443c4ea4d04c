import { useParams } from 'react-router';
import { useLanguage } from './use-language';

/** The address of a part of the workspace of the seminar one is in. */
export function useWorkspacePath(): (part: string) => string {
  const language = useLanguage();
  const { seminarId } = useParams();
  return (part) => `/${language}/console/seminars/${seminarId}/${part}`;
}
