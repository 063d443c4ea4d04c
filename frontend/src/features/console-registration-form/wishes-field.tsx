import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { fieldId } from '@/ui/forms/form-problem';
import type { FormValues } from './question-values';

interface WishesFieldProps {
  form: UseFormReturnType<FormValues>;
  readOnly: boolean;
}

/** Whether people are asked for routes, for clusters, or for neither. */
export function WishesField({ form, readOnly }: WishesFieldProps) {
  const { t } = useLingui();
  return (
    <Radio.Group
      {...form.getInputProps('wishes')}
      id={fieldId('wishes')}
      label={t`What participants may wish for`}
      description={<Trans>Wishes that were made before stay with those who made them.</Trans>}
    >
      <Stack gap="xs" mt="xs">
        <Radio
          value="ROUTES"
          disabled={readOnly}
          label={t`Routes`}
          description={t`They put the routes in the order in which they want them.`}
        />
        <Radio
          value="CLUSTERS"
          disabled={readOnly}
          label={t`Clusters`}
          description={t`They put the clusters in order that the routes show; the division looks for a route that shows them.`}
        />
        <Radio value="NONE" disabled={readOnly} label={t`Nothing`} description={t`The organizers decide alone.`} />
      </Stack>
    </Radio.Group>
  );
}
