import type { zhVerify } from './zh-verify.ts';

/** The words of the public verification, English. */
export const enVerify: typeof zhVerify = {
  title: 'Verify a paper',
  why: 'Type the code of 12 characters on the paper, or scan its QR code. Nothing personal is shown here.',
  code: 'Code',
  codeHint: '12 digits and letters; blanks and case do not matter',
  verify: 'Verify',
  badCode: 'The code has 12 digits and letters, without 0, 1, I and O.',
  found: 'This paper is authentic',
  foundPractice: 'This is a practice paper without legal effect',
  practiceWhy: 'A practice zone issued it for training and trials. Nobody may act on it.',
  unknown: 'No paper has this code',
  unknownWhy: 'Check the code. If it is right, this system did not issue the paper.',
  states: { valid: 'In force', rectifying: 'In force, rectification ordered' },
  paper: 'Paper',
  number: 'Number',
  organ: 'Organ',
  item: 'Item',
  issuedAt: 'Issued',
  state: 'State',
  contentHash: 'Fingerprint of the content (SHA-256)',
  pdfHash: 'Fingerprint of the PDF (SHA-256)',
  pdfLater: 'The sealed file is in the making',
  compare: 'A PDF that is the same to the last byte has the same fingerprint.',
};
