import { useTexts } from '../texts/language.ts';

/** Says of a file that nobody looked for viruses in it; nothing of any other. */
export function NotScanned({ scan }: { readonly scan: 'notScanned' | 'clean' | 'found' | null | undefined }) {
  const { material } = useTexts();
  return scan === 'notScanned' && <span className="quiet">{material.notScanned}</span>;
}
