import type { ReleaseSection } from '@/api/client';
import type { Language } from '@/lib/languages';
import type { SaveForm } from '@/ui/forms/use-save-form';
import type { ReleaseValues, SectionValues } from '../release-values';
import type { SectionEdits } from './use-section-edits';

export interface SectionItemProps {
  index: number;
  values: SectionValues;
  /** What the service holds of it; absent for one that is new here. */
  section: ReleaseSection | undefined;
  language: Language;
  form: SaveForm<ReleaseValues>['form'];
  edits: SectionEdits;
  writable: boolean;
  editing: boolean;
  onEdit: (editing: boolean, language?: Language) => void;
}
