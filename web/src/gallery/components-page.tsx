import { Page } from '../layout/page.tsx';

/** Every component in its states. */
export function ComponentsPage() {
  return <Page title="构件与状态">…</Page>;
}
