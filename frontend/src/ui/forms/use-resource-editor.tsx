import { Trans } from '@lingui/react/macro';
import type { FormValidateInput } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { ifMatch, useIdempotency } from '@/api/headers';
import type { operations } from '@/api/pages';

import { isProblem } from '@/lib/problem';
import { toast } from '../toast';
import { useNewer } from './use-newer';
import { useSaveForm } from './use-save-form';

type IfMatch = ReturnType<typeof ifMatch>;

interface ResourceEditor<Resource extends { revision: number }, Values extends object, Body> {
  /** Absent where a new one is made. */
  resource?: Resource;
  toValues: (resource?: Resource) => Values;
  toBody: (values: Values) => Body;
  rules?: FormValidateInput<Values>;
  create: (body: Body, headers: Record<string, string>) => Promise<unknown>;
  update: (body: Body, headers: IfMatch) => Promise<{ data: Resource }>;
  remove: (headers: IfMatch) => Promise<unknown>;
  /** What the service holds now. */
  fetch: () => Promise<Resource>;
  /** The operations whose answers are stale after a change. */
  shows: ReturnType<typeof operations>;
  /** Where to go when it is done. Absent where the form stays: it stands on what was saved then. */
  leave?: () => void;
}

/** Makes, changes and deletes one resource of the service through one form. */
export function useResourceEditor<Resource extends { revision: number }, Values extends object, Body>(
  editor: ResourceEditor<Resource, Values, Body>,
) {
  const { resource, toValues, toBody, shows } = editor;
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const done = () => {
    void queryClient.invalidateQueries(shows);
    editor.leave?.();
  };
  const controller = useSaveForm<Values, Resource | undefined>({
    initial: { values: toValues(resource), revision: resource?.revision },
    validate: editor.rules,
    save: async (values, revision) => {
      const body = toBody(values);
      if (!resource) {
        await once(body, (key) => editor.create(body, key));
        return undefined;
      }
      try {
        const { data } = await editor.update(body, ifMatch({ revision }));
        return data;
      } catch (problem) {
        // where the answer was lost on the way, the same was sent again and met itself
        const standing = isProblem(problem, 'stale-revision') ? await editor.fetch() : undefined;
        if (standing && JSON.stringify(toBody(toValues(standing))) === JSON.stringify(body)) return standing;
        throw problem;
      }
    },
    reload:
      resource &&
      (async () => {
        const fresh = await editor.fetch();
        return { values: toValues(fresh), revision: fresh.revision };
      }),
    onSaved: (saved, sent) => {
      toast(<Trans>Saved.</Trans>);
      if (saved && !editor.leave) {
        controller.standOnSaved({ values: toValues(saved), revision: saved.revision }, sent);
      }
      done();
    },
  });
  useNewer(controller, resource && { values: toValues(resource), revision: resource.revision });
  return {
    controller,
    /** For the button that deletes; absent where there is nothing yet. */
    deletion: resource && {
      onDelete: () => editor.remove(ifMatch(controller)),
      onUndo: async () => {
        await editor.create(toBody(toValues(resource)), {});
        await queryClient.invalidateQueries(shows);
      },
      onDeleted: () => {
        controller.giveUp();
        done();
      },
    },
  };
}
