import { Go } from '../../components/go.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { PublicFrame } from '../public/public-frame.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <PublicFrame>
      <LostPage />
    </PublicFrame>
  );
}

/** The same within the frame of a role: says so, with the way to the first page. */
export function LostPage() {
  const { session } = useTexts();
  return (
    <Page title={session.notFound}>
      <Empty
        sentence={session.notFoundNext}
        next={
          <Go href="/" act="to-first-page">
            {session.home}
          </Go>
        }
      />
    </Page>
  );
}
