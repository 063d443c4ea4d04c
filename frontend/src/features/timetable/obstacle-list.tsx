import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { TimetableObstacle } from '@/api/client';
import { Notice } from '@/ui/notice';
import { useLanguage } from '@/ui/use-language';
import classes from './obstacle-list.module.css';
import { obstacleWords } from './obstacle-words';

interface ObstacleListProps {
  title: ReactNode;
  obstacles: readonly TimetableObstacle[];
  /** It is the answer to what somebody has just asked for. */
  alert?: boolean;
  children?: ReactNode;
}

/** What stands against a timetable, a sentence each. */
export function ObstacleList({ title, obstacles, alert = false, children }: ObstacleListProps) {
  useLingui();
  const language = useLanguage();
  return (
    <Notice tone={alert ? 'danger' : 'warning'} title={title}>
      <ul className={classes.list}>
        {[...new Set(obstacles.map((obstacle) => obstacleWords(obstacle, language)))].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {children}
    </Notice>
  );
}
