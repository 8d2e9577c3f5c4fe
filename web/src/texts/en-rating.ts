import type { Texts } from './zh.ts';

/** The words of ratings, English. */
export const enRating: Texts['rating'] = {
  title: 'Rate this service',
  lead: 'One click rates it; a comment is optional and comes first. A low rating is answered within two working days.',
  comment: 'Comment (optional)',
  grades: { best: 'Very satisfied', good: 'Satisfied', fair: 'Fair', poor: 'Dissatisfied', worst: 'Very dissatisfied' },
  rated: 'Rated',
  figures: 'Ratings',
  bureau: 'Unit',
  unanswered: 'Low ones without answer',
};
