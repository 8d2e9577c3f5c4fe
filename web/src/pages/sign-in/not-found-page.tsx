import { Go } from '../../components/go.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { PublicFrame } from '../public/public-frame.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { session } = useTexts();
  return (
    <PublicFrame>
      <Page title={session.notFound}>
        <Empty sentence={session.notFoundNext} next={<Go href="/">{session.home}</Go>} />
      </Page>
    </PublicFrame>
  );
}
