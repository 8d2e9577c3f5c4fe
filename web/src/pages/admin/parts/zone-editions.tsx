import { useState } from 'react';
import { catalogueEditionRoutes as routes } from '../../../../../api/contract/catalogue-editions.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { Asked } from '../../../components/asked.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { DraftTable } from './draft-table.tsx';
import { TwoStep } from '../two-step.tsx';
import { EditionDiff } from './edition-diff.tsx';
import { EditionImport } from './edition-import.tsx';

type Edition = AnswerOf<typeof routes.listEditions>['editions'][number];

/** Editions of the whole catalogue: brought in as files by one administrator, confirmed by another. */
export function ZoneEditions({ zone }: { zone: string }) {
  const { editions } = useTexts();
  const [shown, show] = useState<string | null>(null);
  const asked = useAskPages(routes.listEditions, { params: { zone } }, ['editions']);
  return (
    <Panel title={editions.title}>
      <p className="quiet">{editions.why}</p>
      <Asked asked={asked}>
        {(known) => (
          <DraftTable
            name={editions.title}
            drafts={known.editions}
            overtaken={editions.overtaken}
            actsOf={(edition) => (
              <Acts key="acts" zone={zone} edition={edition} onShow={(id) => show(id === shown ? null : id)} />
            )}
          />
        )}
      </Asked>
      <MoreRows of={asked} />
      {shown !== null && <Shown zone={zone} edition={shown} />}
      <EditionImport zone={zone} onProposed={show} />
    </Panel>
  );
}

function Shown({ zone, edition }: { zone: string; edition: string }) {
  const asked = useAsk(routes.readEdition, { params: { zone, edition } });
  return <Asked asked={asked}>{({ diff }) => <EditionDiff diff={diff} />}</Asked>;
}

interface ActsProps {
  readonly zone: string;
  readonly edition: Edition;
  readonly onShow: (id: string) => void;
}

function Acts({ zone, edition: { id, title, state, overtaken }, onShow }: ActsProps) {
  const { editions } = useTexts();
  const params = { zone, edition: id };
  const act = { ask: { params, body: {} }, of: title };
  if (state === 'withdrawn') return null;
  return (
    <span className="two-step">
      <button type="button" className="link" data-act="show-edition" onClick={() => onShow(id)}>
        {editions.show}
      </button>
      {state === 'draft' && overtaken && (
        <TwoStep route={routes.compareEdition} {...act} label={editions.compare} act="compare-edition" />
      )}
      {state === 'draft' && !overtaken && (
        <TwoStep route={routes.confirmEdition} {...act} label={editions.confirm} act="confirm-edition" />
      )}
      {state === 'draft' && (
        <TwoStep
          route={routes.withdrawEdition}
          ask={{ params }}
          of={title}
          label={editions.withdraw}
          act="withdraw-edition"
        />
      )}
    </span>
  );
}
