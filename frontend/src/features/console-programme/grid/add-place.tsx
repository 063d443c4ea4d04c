import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { compactLocalized } from '@/lib/localized';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { localizedValues } from '@/ui/forms/localized-values';
import { PlusIcon } from '@/ui/icons';
import { OrganizationPicker } from '@/ui/pickers/organization-picker';
import { SidePanel } from '@/ui/side-panel';
import classes from './add-place.module.css';
import type { Place } from './places';

/** A column for a place where nothing is held yet. It stays once something is. */
export function AddPlace({ onAdd }: { onAdd: (place: Place) => void }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const form = useForm({
    mode: 'controlled',
    initialValues: { placeOrganizationId: '', place: localizedValues(undefined) },
  });
  const submit = form.onSubmit(({ placeOrganizationId, place }) => {
    const words = compactLocalized(place);
    if (!placeOrganizationId && !words) {
      form.setFieldError('placeOrganizationId', t`Choose an organization or write the place in words`);
      return;
    }
    onAdd({ placeOrganizationId: placeOrganizationId || undefined, place: words });
    form.reset();
    setOpened(false);
  });
  return (
    <>
      <Button variant="default" size="sm" leftSection={<PlusIcon />} onClick={() => setOpened(true)}>
        <Trans>Add a place</Trans>
      </Button>
      <SidePanel opened={opened} title={t`Add a place`} onClose={() => setOpened(false)}>
        <form onSubmit={submit} noValidate className={classes.form}>
          <OrganizationPicker
            {...form.getInputProps('placeOrganizationId')}
            id="added-organization"
            label={t`Organization there`}
          />
          <LocalizedInput name="place" label={t`Place`} form={form} maxLength={300} />
          <div>
            <Button type="submit">
              <Trans>Add a place</Trans>
            </Button>
          </div>
        </form>
      </SidePanel>
    </>
  );
}
