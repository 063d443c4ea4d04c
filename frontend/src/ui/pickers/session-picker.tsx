import { useLingui } from '@lingui/react/macro';
import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { plainText } from '@/lib/localized';
import { allSessionsOptions } from '../all-sessions';
import { useLanguage } from '../use-language';
import { useSeminar } from '../use-seminar';

interface SessionsPickerProps {
  id: string;
  label: string;
  error?: React.ReactNode;
  value?: string[];
  onChange: (value: string[]) => void;
}

/** Sessions of the seminar that one works on. */
export function SessionsPicker({ value = [], onChange, ...props }: SessionsPickerProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { data = [] } = useQuery(allSessionsOptions({ seminarId: useSeminar().id }));
  const choices = data.map(({ id, title }) => ({ value: id, label: plainText(title, language) }));
  return (
    <MultiSelect
      {...props}
      value={value}
      onChange={onChange}
      data={choices}
      searchable
      hidePickedOptions
      nothingFoundMessage={t`Nothing found`}
    />
  );
}
