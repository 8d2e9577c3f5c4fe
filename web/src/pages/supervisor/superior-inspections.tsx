import { superiorInspectionRoutes } from '../../../../api/contract/superior-inspections.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { VisitForm } from '../visits/visit-form.tsx';

type Season = AnswerOf<typeof superiorInspectionRoutes.listSuperiorInspections>['seasons'][number];

/** The register of inspections of the zone by superiors, merged by season (意见 24). */
export function SuperiorInspections() {
  const { superior } = useTexts().visits;
  const asked = useAskPages(superiorInspectionRoutes.listSuperiorInspections, {}, ['seasons']);
  return (
    <Panel title={superior.title}>
      <Asked asked={asked}>{({ seasons }) => <Seasons seasons={seasons} />}</Asked>
      <MoreRows of={asked} />
      <VisitForm
        route={superiorInspectionRoutes.addSuperiorInspection}
        label={superior.add}
        act="add-superior-inspection"
        grounds={superior.ground}
      />
    </Panel>
  );
}

function Seasons({ seasons }: { seasons: readonly Season[] }) {
  const { superior } = useTexts().visits;
  const told = ({ organ, subject, from, to }: Season['merged'][number]) => `${organ}：${subject}（${from}—${to}）`;
  const rows = seasons.map((one) => ({
    key: one.season,
    cells: [
      `${one.season}　${superior.counts(one.announced, one.counted)}`,
      one.merged.map(told).join('；'),
      one.apart.map((each) => `${superior.ground[each.ground]} ${told(each)}`).join('；'),
    ],
  }));
  return <PlainTable name={superior.title} head={[superior.season, superior.merged, superior.apart]} rows={rows} />;
}
