import type { zhParks } from './zh-parks.ts';

/** The words of the parks of a zone, English. */
export const enParks: typeof zhParks = {
  title: 'Parks',
  why: 'A zone may have several parks, each with its own desk. In which one a project lies is said when it is set up, or by the window. A park may close by itself: what is filed at its desk counts by its calendar (see the calendar).',
  code: 'Code of the park',
  name: 'Name',
  desk: 'Address of the desk',
  put: 'Register a park',
  whole: 'Whole zone',
  closing: 'Park that closes (none: the whole zone)',
  figures: 'Figures by park',
  projects: 'Projects',
  underWay: 'Under way',
  overdue: 'Overdue',
  decided: 'Decided',
  none: 'In no park',
  place: 'Say in which park it lies',
  own: (park) => `Only ${park}`,
  all: 'The whole zone',
};
