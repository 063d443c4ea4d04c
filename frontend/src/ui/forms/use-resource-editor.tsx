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
  update: (body: Body, headers: IfMatch) => Promise<unknown>;
  remove: (headers: IfMatch) => Promise<unknown>;
  /** What the service holds now. */
  fetch: () => Promise<Resource>;
  /** The operations whose answers are stale after a change. */
  shows: ReturnType<typeof operations>;
  /** Where to go when it is done. */
  leave: () => void;
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
    editor.leave();
  };
  const controller = useSaveForm<Values, unknown>({
    initial: { values: toValues(resource), revision: resource?.revision },
    validate: editor.rules,
    save: async (values, revision) => {
      const body = toBody(values);
      if (!resource) return once(body, (key) => editor.create(body, key));
      try {
        return await editor.update(body, ifMatch({ revision }));
      } catch (problem) {
        // where the answer was lost on the way, the same was sent again and met itself
        const standing = isProblem(problem, 'stale-revision') && JSON.stringify(toBody(toValues(await editor.fetch())));
        if (standing === JSON.stringify(body)) return undefined;
        throw problem;
      }
    },
    reload:
      resource &&
      (async () => {
        const fresh = await editor.fetch();
        return { values: toValues(fresh), revision: fresh.revision };
      }),
    onSaved: () => {
      toast(<Trans>Saved.</Trans>);
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
