import type { PressRelease } from '@/api/client';

export interface ReleaseActionProps {
  release: PressRelease;
  /** Something in the form is not saved yet: what is done to the release would not have it. */
  unsaved: boolean;
  writable: boolean;
  onChanged: (release: PressRelease) => void;
}
