import { ProblemError } from '../../../../../api/contract/client.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Go } from '../../../components/go.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTexts } from '../../../texts/language.ts';

/** The item for which the form was refused: the zone withdrew it, or by the project's answers it is not needed; null: another matter. */
export function goneItem(error: unknown): string | null {
  if (!(error instanceof ProblemError)) return null;
  const { code, facts } = error.problem;
  return code === 'E-ITEM-UNKNOWN' || code === 'E-ITEM-NOT-NEEDED' ? String(facts?.['item'] ?? '') : null;
}

interface ItemGoneProps {
  readonly error: unknown;
  readonly gone: string;
  readonly items: readonly string[];
  /** The page of the project. */
  readonly to: string;
}

/** Why an item cannot be filed any more, the way to the answers on which that rests, and on with the others: their draft is kept. */
export function ItemGone({ error, gone, items, to }: ItemGoneProps) {
  const { filing, enterprise } = useTexts();
  const others = items.filter((item) => item !== gone);
  return (
    <Page title={filing.title} crumbs={[{ label: enterprise.projects, href: to }]} phone={{ back: to }}>
      <ErrorMessage error={error} />
      <div className="answer-acts">
        <Go href={`${to}/plan`} className="button-link" act="to-plan">
          {filing.itemGone.plan}
        </Go>
        {others.length > 0 && (
          <Go href={`${to}/file?items=${others.join()}`} className="button-link primary" act="without-item">
            {filing.itemGone.without(gone)}
          </Go>
        )}
      </div>
    </Page>
  );
}
