import { useState } from 'react';
import { catalogueEditionRoutes as routes } from '../../../../../api/contract/catalogue-editions.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { momentText } from '../../../view/moment-text.ts';
import { PlainTable } from '../plain-table.tsx';
import { TwoStep } from '../two-step.tsx';
import { EditionDiff } from './edition-diff.tsx';
import { EditionImport } from './edition-import.tsx';

type Edition = AnswerOf<typeof routes.listEditions>['editions'][number];

/** Editions of the whole catalogue: brought in as files by one administrator, confirmed by another. */
export function ZoneEditions({ zone }: { zone: string }) {
  const { editions } = useTexts();
  const [shown, show] = useState<string | null>(null);
  const asked = useAsk(routes.listEditions, { params: { zone } });
  return (
    <Panel title={editions.title}>
      <p className="quiet">{editions.why}</p>
      <Asked asked={asked}>
        {(known) => <List zone={zone} known={known.editions} onShow={(id) => show(id === shown ? null : id)} />}
      </Asked>
      {shown !== null && <Shown zone={zone} edition={shown} />}
      <EditionImport zone={zone} onProposed={show} />
    </Panel>
  );
}

function Shown({ zone, edition }: { zone: string; edition: string }) {
  const asked = useAsk(routes.readEdition, { params: { zone, edition } });
  return <Asked asked={asked}>{({ diff }) => <EditionDiff diff={diff} />}</Asked>;
}

interface ListProps {
  readonly zone: string;
  readonly known: readonly Edition[];
  readonly onShow: (id: string) => void;
}

function List({ zone, known, onShow }: ListProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { editions } = texts;
  const told = (act: Edition['confirmed']) => (act ? `${act.by} ${momentText(act.at, language, texts)}` : '—');
  const rows = known.map((edition) => ({
    key: edition.id,
    cells: [
      edition.number ?? '—',
      edition.title,
      <DateText key="from" day={edition.effectiveFrom} strong />,
      told(edition.proposed),
      told(edition.confirmed),
      edition.overtaken ? editions.overtaken : editions.states[edition.state],
      <Acts key="acts" zone={zone} edition={edition} onShow={onShow} />,
    ],
  }));
  const { number, name, from, proposed, confirmed, state, acts } = editions;
  return <PlainTable name={editions.title} head={[number, name, from, proposed, confirmed, state, acts]} rows={rows} />;
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
