import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { addPhoto } from '@/api/client';
import { useIdempotency } from '@/api/headers';
import { Problem } from '@/lib/problem';
import { useSeminar } from '@/ui/use-seminar';

/** As much as the service takes. */
const LARGEST = 10 * 1024 * 1024;

/** Sends a picture as soon as it is chosen; until then, a form that is to have it cannot be saved. */
export function usePhotoUpload(onSent: (photoId: string) => void) {
  const { id: seminarId } = useSeminar();
  const once = useIdempotency();
  const wanted = useRef<File>(undefined);
  const sending = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > LARGEST) throw new Problem('body-too-large', 413, '');
      const { name, size, lastModified } = file;
      const { data } = await once({ name, size, lastModified }, (key) =>
        addPhoto({ path: { seminarId }, body: file, headers: { ...key, 'Content-Type': file.type } }),
      );
      return data;
    },
    onSuccess: ({ id }, file) => {
      if (wanted.current === file) onSent(id);
    },
  });
  return {
    pending: sending.isPending,
    problem: sending.error,
    send: (file: File) => {
      wanted.current = file;
      sending.mutate(file);
    },
    /** What is on its way is no longer wanted. */
    forget: () => {
      wanted.current = undefined;
      sending.reset();
    },
  };
}

export type PhotoUpload = ReturnType<typeof usePhotoUpload>;
