import { Button } from 'antd';
import type { AskedPages } from '../asking/use-ask-pages.ts';
import { useTexts } from '../texts/language.ts';
import './more-rows.css';

/** The way to the rows of a list that were not asked for yet; nothing when all are there. */
export function MoreRows({ of }: { readonly of: Pick<AskedPages<unknown>, 'hasMore' | 'isComing' | 'more'> }) {
  const { admin } = useTexts().desk;
  if (!of.hasMore) return null;
  return (
    <Button className="more" data-act="more-rows" loading={of.isComing} onClick={of.more}>
      {admin.more}
    </Button>
  );
}
