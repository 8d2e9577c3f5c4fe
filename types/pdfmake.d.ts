import type { Buffer } from 'node:buffer';

// The types of pdfmake 0.3 leave out the files in memory, which the server side has too, and the policy on local files.
declare module 'pdfmake' {
  export const virtualfs: { writeFileSync(name: string, content: Buffer): void };
}
