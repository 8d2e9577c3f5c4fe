import { standingRoutes } from '../../../../api/contract/standing.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Go } from '../../components/go.tsx';
import { useTexts } from '../../texts/language.ts';

interface EligibleLineProps {
  readonly enterprise: string;
  readonly zone: string;
  /** Of the zone, where there are several. */
  readonly name?: string;
}

/** 信用: whether the enterprise may commit and defer in a zone now; if not, how it may again. Nothing until it is known. */
export function EligibleLine({ enterprise, zone, name }: EligibleLineProps) {
  const { credit } = useTexts();
  const { data } = useAsk(standingRoutes.readStanding, { params: { enterprise }, query: { zone } });
  if (!data) return null;
  const { eligible } = data;
  return (
    <div className="eligible">
      <p className="gap-words">
        <Go href="/e/promises">{credit.own}</Go>
        {name !== undefined && <b>{name}</b>}
        <EligibleWays eligible={eligible} />
      </p>
      {!(eligible.commitment && eligible.deferral) && <p className="quiet">{credit.howToRepair}</p>}
    </div>
  );
}

/** Each of the two ways, and whether it is open. */
export function EligibleWays({ eligible }: { eligible: { readonly commitment: boolean; readonly deferral: boolean } }) {
  const { credit } = useTexts();
  return (['commitment', 'deferral'] as const).map((way) => (
    <span key={way}>{credit.way(credit.eligible[way], eligible[way] ? credit.may : credit.mayNot)}</span>
  ));
}
