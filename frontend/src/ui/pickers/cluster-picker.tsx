import { useLingui } from '@lingui/react/macro';
import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listClustersOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { compareText } from '@/lib/order';
import { useLanguage } from '../use-language';

interface ClustersPickerProps {
  id: string;
  label: string;
  description?: string;
  error?: React.ReactNode;
  value?: string[];
  onChange: (value: string[]) => void;
}

/** A country has tens of clusters, not thousands: they are all here to choose from. */
export function ClustersPicker({ value = [], onChange, ...props }: ClustersPickerProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const compare = compareText(language);
  const { data } = useQuery(listClustersOptions({ query: { limit: 200 } }));
  const choices = (data?.items ?? [])
    .map(({ id, name }) => ({ value: id, label: plainText(name, language) }))
    .toSorted((a, b) => compare(a.label, b.label));
  return (
    <MultiSelect
      {...props}
      value={value}
      onChange={onChange}
      data={choices}
      searchable
      hidePickedOptions
      placeholder={t`Type a part of the name`}
      nothingFoundMessage={t`Nothing found`}
    />
  );
}
