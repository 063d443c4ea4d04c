import { useLingui } from '@lingui/react/macro';
import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listSessionsOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
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
  const path = { seminarId: useSeminar().id };
  const { data } = useQuery(listSessionsOptions({ path, query: { limit: 200 } }));
  const choices = (data?.items ?? []).map(({ id, title }) => ({ value: id, label: plainText(title, language) }));
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
