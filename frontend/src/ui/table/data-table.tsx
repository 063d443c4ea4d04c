import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { SortDownIcon, SortUpIcon } from '../icons';
import { ErrorState } from '../states';
import classes from './data-table.module.css';
import { useListParams } from './use-list-params';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** The name that the service sorts this column by. */
  sort?: string;
  align?: 'end';
  /** Left out on narrow screens: what one can do without. */
  secondary?: boolean;
}

interface DataTableProps<Row> {
  /** Names the table to those who do not see its heading. */
  label: string;
  columns: readonly Column<Row>[];
  query: {
    data?: { items: readonly Row[]; next?: string | null };
    error: unknown;
    isPending: boolean;
    isPlaceholderData?: boolean;
    refetch: () => unknown;
  };
  rowKey: (row: Row) => string;
  /** What stands in place of the rows where there are none. */
  empty: ReactNode;
  defaultSort?: string;
}

/** One page of a list of the service. Sorting and paging are done there; the address says which. */
export function DataTable<Row>({ label, columns, query, rowKey, empty, defaultSort }: DataTableProps<Row>) {
  const { params, change } = useListParams();
  const { data, error, isPending } = query;
  if (error && !data) return <ErrorState error={error} onRetry={() => void query.refetch()} />;
  if (data && data.items.length === 0 && !params.has('after')) return empty;
  const sort = params.get('sort') ?? defaultSort;
  return (
    <>
      {/* A wide table scrolls inside its own frame, and by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes.frame} aria-label={label} tabIndex={0}>
        <table className={classes.table} aria-busy={isPending || query.isPlaceholderData || undefined}>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeaderCell key={column.key} column={column} sort={sort} onSort={(next) => change({ sort: next })} />
              ))}
            </tr>
          </thead>
          <tbody>
            {isPending
              ? [1, 2, 3, 4, 5].map((row) => (
                  <tr key={row}>
                    {columns.map((column) => (
                      <td key={column.key} data-secondary={column.secondary || undefined}>
                        <Skeleton height={14} radius="sm" />
                      </td>
                    ))}
                  </tr>
                ))
              : data?.items.map((row) => (
                  <tr key={rowKey(row)}>
                    {columns.map((column) => (
                      <td key={column.key} data-align={column.align} data-secondary={column.secondary || undefined}>
                        {column.cell(row)}
                      </td>
                    ))}
                  </tr>
                ))}
          </tbody>
        </table>
      </section>
      <Pages next={data?.next} />
    </>
  );
}

interface HeaderCellProps<Row> {
  column: Column<Row>;
  sort: string | undefined;
  onSort: (sort: string) => void;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const { sort: name } = column;
  const ascending = name !== undefined && sort === name;
  const descending = name !== undefined && sort === `-${name}`;
  return (
    <th
      scope="col"
      data-align={column.align}
      data-secondary={column.secondary || undefined}
      aria-sort={ascending ? 'ascending' : descending ? 'descending' : undefined}
    >
      {name ? (
        <button type="button" className={classes.sort} onClick={() => onSort(ascending ? `-${name}` : name)}>
          {column.header}
          {descending ? <SortDownIcon /> : <SortUpIcon data-off={!ascending || undefined} />}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

function Pages({ next }: { next?: string | null }) {
  const { t } = useLingui();
  const { params, turnTo } = useListParams();
  const first = !params.has('after');
  if (first && !next) return null;
  return (
    <nav className={classes.pages} aria-label={t`Pages`}>
      <Button variant="default" size="sm" disabled={first} onClick={() => turnTo(null)}>
        <Trans>First page</Trans>
      </Button>
      <Button variant="default" size="sm" disabled={!next} onClick={() => turnTo(next ?? null)}>
        <Trans>Next page</Trans>
      </Button>
    </nav>
  );
}
