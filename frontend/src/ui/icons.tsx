import type { SVGProps } from 'react';

/** Own line icons, 24 units, drawn with the text colour. Always beside words, or on a control that has a name. */
function icon(path: string) {
  return function Icon(props: SVGProps<SVGSVGElement>) {
    return (
      <svg
        width="1.25em"
        height="1.25em"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
        {...props}
      >
        <path d={path} />
      </svg>
    );
  };
}

export const CalendarIcon = icon('M4 6.5h16v13H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4');
export const ClockIcon = icon('M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2');
export const PlaceIcon = icon(
  'M12 21s-6.5-5.6-6.5-11a6.5 6.5 0 0 1 13 0c0 5.4-6.5 11-6.5 11ZM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
);
export const PeopleIcon = icon(
  'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.5-3.5 3-5.5 6.5-5.5s6 2 6.5 5.5M16 4.8a3.5 3.5 0 0 1 0 6.4M18 15c2 .7 3.2 2.4 3.5 5',
);
export const SunIcon = icon(
  'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
);
export const MoonIcon = icon('M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z');
export const ScreenIcon = icon('M3.5 5h17v11h-17zM9 20h6M12 16v4');
export const UpIcon = icon('M12 19V5M6 11l6-6 6 6');
export const DownIcon = icon('M12 5v14M6 13l6 6 6-6');
export const PlusIcon = icon('M12 5v14M5 12h14');
export const CloseIcon = icon('M6 6l12 12M18 6L6 18');
export const CheckIcon = icon('M5 12.5l4.5 4.5L19 7.5');
export const GripIcon = icon('M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01');
export const CopyIcon = icon('M9 9h11v11H9zM5 15H4V4h11v1');
export const ArrowIcon = icon('M5 12h14M13 6l6 6-6 6');
export const BackIcon = icon('M19 12H5M11 6l-6 6 6 6');
export const PrintIcon = icon('M7 8V4h10v4M7 17H4V8h16v9h-3M7 14h10v6H7z');
export const DocumentIcon = icon('M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6M9 16h6');
export const ShareIcon = icon('M12 14.5V4M8 7.5 12 3.5l4 4M5 12v8h14v-8');
export const WarningIcon = icon('M12 4 2.8 19.5h18.4zM12 10v4.5M12 17.2h.01');
export const MenuIcon = icon('M4 7h16M4 12h16M4 17h16');
export const SearchIcon = icon('M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16 16l4.5 4.5');
export const DeleteIcon = icon('M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5');
export const SortUpIcon = icon('M7 14l5-5 5 5');
export const SortDownIcon = icon('M7 10l5 5 5-5');
export const LockIcon = icon('M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3');
export const LinkIcon = icon(
  'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.700L11.500 7.500M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700L12.500 16.500',
);
export const EditIcon = icon('M4 20l1-4.500L16 4.500l3.500 3.500L8.500 19zM14 6.500l3.500 3.500');
export const EyeIcon = icon(
  'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12ZM12 9.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5Z',
);
export const EyeOffIcon = icon(
  'M4 4l16 16M9.500 6C15 4 19 8 21.500 12c-.6 1-1.400 2-2.300 3M6 8C4.500 9 3.300 10.600 2.500 12c2.500 4 6.500 7.500 12 5.700M9.900 10a2.500 2.500 0 0 0 3.600 3.500',
);
export const UndoIcon = icon('M9 7 4.5 11.5 9 16M4.5 11.5H14a5 5 0 0 1 0 10h-2');
export const RedoIcon = icon('M15 7l4.5 4.5L15 16M19.5 11.5H10a5 5 0 0 0 0 10h2');
export const SpeechIcon = icon(
  'M12 14a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3ZM6 11a6 6 0 0 0 12 0M12 17v3.5M9 20.5h6',
);
export const TourIcon = icon('M5 20.5V4M5 5h12l-2.5 3.5L17 12H5');
export const PresentationIcon = icon(
  'M4 4.5h16M5.5 4.5v10h13v-10M12 14.5v2.5M8.5 20.5 12 17l3.5 3.5M9 11.5V10M12 11.5V8M15 11.5V9',
);
export const ExhibitionIcon = icon('M4 7h16v12H4zM8.5 7 12 3.5 15.5 7M7.5 16l3-4 2.5 3 1.5-1.5 2 2.5');
export const MasterClassIcon = icon(
  'M14.5 6.5a4 4 0 0 1 5-1.5L17 7.5 18.5 9 21 6.5a4 4 0 0 1-5.5 5L8 19a2 2 0 0 1-3-3l7.500-7.500a4 4 0 0 1 2-2Z',
);
export const LessonIcon = icon(
  'M12 6.500C10 5 7 4.500 3.500 5v13c3.500-.5 6.500 0 8.500 1.500 2-1.500 5-2 8.500-1.500V5C17 4.500 14 5 12 6.500ZM12 6.500v13',
);
