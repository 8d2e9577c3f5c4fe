import { Button } from 'antd';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';

const openAgain = () => window.location.reload();

/** In place of a page that met an error, or whose code is not there any more since the system was renewed. */
export function BrokenPage() {
  const { session } = useTexts();
  return (
    <Page title={session.broken}>
      <Empty
        sentence={session.brokenNext}
        next={
          <Button type="primary" data-act="open-again" onClick={openAgain}>
            {session.openAgain}
          </Button>
        }
      />
    </Page>
  );
}
