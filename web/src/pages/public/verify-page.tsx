import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { PublicFrame } from './public-frame.tsx';

/** Verifies a paper by its code. */
export function VerifyPage() {
  const { nav } = useTexts();
  return (
    <PublicFrame>
      <Page title={nav.verify}>{null}</Page>
    </PublicFrame>
  );
}
