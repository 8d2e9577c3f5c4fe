/**
 * Does an industry (GB/T 4754: `C2614`, or `2614`) lie within another, given by the beginning of its code? Divisions run on
 * through all sections, so that the section letter may be left out on either side.
 */
export const isWithinIndustry = (industry: string, prefix: string): boolean =>
  industry.startsWith(prefix) || withoutSection(industry).startsWith(withoutSection(prefix));

const withoutSection = (code: string): string => code.replace(/^[A-Z]/, '');
