import { useLingui } from '@lingui/react/macro';
import { Radio } from '@mantine/core';
import type { BadgeLayout } from '@/api/client';
import { layouts, layoutWords } from '@/ui/badge/layouts';
import classes from './layout-choice.module.css';
import { LayoutPicture } from './layout-picture';

interface LayoutChoiceProps {
  value: BadgeLayout;
  onChange: (layout: BadgeLayout) => void;
}

/** The paper, each kind with its picture. */
export function LayoutChoice({ value, onChange }: LayoutChoiceProps) {
  const { t } = useLingui();
  const words = layoutWords();
  return (
    <Radio.Group
      label={t`Paper`}
      description={t`Print at 100 %, without fitting to the page.`}
      value={value}
      onChange={onChange}
    >
      <div className={classes.layouts}>
        {layouts.map((layout) => (
          <div key={layout} className={classes.layout} data-chosen={layout === value || undefined}>
            <LayoutPicture layout={layout} />
            <Radio value={layout} label={words[layout]} />
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}
