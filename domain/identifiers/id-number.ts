const FORM = /^\d{17}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** Is it a 公民身份号码 with the right check character (GB 11643)? Whose it is, is seen from the card. */
export function isIdNumber(text: string): boolean {
  if (!FORM.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + Number(text[at]) * weight, 0);
  return CHECK[sum % 11] === text[17];
}
