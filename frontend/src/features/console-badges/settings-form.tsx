import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect } from '@mantine/core';
import type { BadgeOrder } from '@/api/client';
import { isLanguage, languageNames, languages } from '@/lib/languages';
import { orders, orderWords, parts, partWords, type Settings } from './badge-settings';
import { LayoutChoice } from './layout-choice';
import classes from './settings-form.module.css';

interface SettingsFormProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  const { t } = useLingui();
  const set = (changed: Partial<Settings>) => onChange({ ...settings, ...changed });
  const words = partWords();
  const orderNames = orderWords();
  return (
    <div className={classes.form}>
      <LayoutChoice value={settings.layout} onChange={(layout) => set({ layout })} />
      <Checkbox.Group
        label={t`On the badge`}
        description={t`The seminar and the name always stand on it.`}
        value={[...settings.parts]}
        onChange={(chosen) => set({ parts: chosen })}
      >
        <div className={classes.parts}>
          {parts.map((part) => (
            <Checkbox key={part} value={part} label={words[part]} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={classes.row}>
        <NativeSelect
          label={t`Language of the badge`}
          value={settings.language ?? ''}
          data={[
            { value: '', label: t`Each person’s own` },
            ...languages.map((value) => ({ value, label: languageNames[value] })),
          ]}
          onChange={({ currentTarget: { value } }) => set({ language: isLanguage(value) ? value : undefined })}
        />
        <NativeSelect
          label={t`Sorted by`}
          value={settings.order}
          data={orders.map((value) => ({ value, label: orderNames[value] }))}
          onChange={({ currentTarget: { value } }) => set({ order: value as BadgeOrder })}
        />
      </div>
    </div>
  );
}
