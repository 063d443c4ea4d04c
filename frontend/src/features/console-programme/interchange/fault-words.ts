import { t } from '@lingui/core/macro';
import type { ScheduleFault } from '@/api/client';
import { violationWords } from '@/lib/problem-words';

/** What an element of a schedule.xml has to be like, where that is more than the rule for any field. */
export function faultWords({ field, code }: Pick<ScheduleFault, 'field' | 'code'>): string {
  switch (`${field} ${code}`) {
    case 'duration bad-format':
      return t`The length is hours and minutes, such as 01:30, and more than nothing`;
    case 'start bad-format':
    case 'start out-of-range':
    case 'date bad-format':
    case 'date out-of-range':
      return t`The beginning is a moment such as 2019-02-14T09:00:00+06:00, or a time of the day that <day> names by its date; days lie in the years 1990 to 2199`;
    case 'time_zone_name bad-format':
      return t`There is no such time zone; write one such as Asia/Almaty`;
    case 'title required':
      return t`An event needs a title`;
    case 'guid required':
      return t`An event needs a guid or an id, so that it is known again`;
    case 'guid duplicate':
      return t`An earlier event has the same guid or id`;
    case 'persons too-long':
      return t`So many people in one event are not taken`;
    case 'abstract too-long':
      return t`It ends after 4,000 characters with an ellipsis`;
    default:
      return violationWords({ field, code });
  }
}
