import type { Session } from '@/api/client';
import { ExhibitionIcon, LessonIcon, MasterClassIcon, PresentationIcon, SpeechIcon, TourIcon } from '@/ui/icons';

const icons: Record<Session['kind'], typeof SpeechIcon> = {
  SPEECH: SpeechIcon,
  TOUR: TourIcon,
  PRESENTATION: PresentationIcon,
  EXHIBITION: ExhibitionIcon,
  MASTER_CLASS: MasterClassIcon,
  PANORAMIC_LESSON: LessonIcon,
};

/** Stands beside the word of the kind. */
export function KindIcon({ kind }: Pick<Session, 'kind'>) {
  const Icon = icons[kind];
  return <Icon />;
}
