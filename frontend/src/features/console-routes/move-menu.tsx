import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu } from '@mantine/core';
import type { Route } from '@/api/client';
import { routeName } from '@/lib/words';
import { ArrowIcon } from '@/ui/icons';
import { RouteNumber } from '@/ui/route-line';
import { useLanguage } from '@/ui/use-language';

interface MoveMenuProps {
  name: string;
  others: readonly Route[];
  onMove: (route: Route) => void;
}

/** The way to another route for those who do not drag. */
export function MoveMenu({ name, others, onMove }: MoveMenuProps) {
  const { t } = useLingui();
  const language = useLanguage();
  if (others.length === 0) return null;
  return (
    <Menu position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <ActionIcon variant="default" size={34} aria-label={t`Move to another route: ${name}`}>
          <ArrowIcon />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((route) => (
          <Menu.Item key={route.id} leftSection={<RouteNumber route={route} size="xs" />} onClick={() => onMove(route)}>
            {routeName(route, language)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
