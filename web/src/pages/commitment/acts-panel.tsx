import { promiseActRoutes } from '../../../../api/contract/promise-acts.ts';
import { zoneRoutes } from '../../../../api/contract/zones.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { ArticleLink } from '../../components/article-link.tsx';
import { Panel } from '../../components/panel.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useItemNames } from '../../session/use-item-names.ts';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { RouteForm } from '../admin/route-form.tsx';
import type { CommitmentPage } from './commitment.ts';
import { useFigures } from './use-figures.ts';
import { formOfAct } from './act-form.ts';

type Possible = CommitmentPage['possible'][number];
type Act = keyof typeof promiseActRoutes;

/** What whoever looks can do now; what the law forbids now stands with its reason. */
export function ActsPanel({ page }: { page: CommitmentPage }) {
  const { promise } = useTexts();
  const { person } = useKnownMe();
  const names = useItemNames();
  const told = useTold(page.zone);
  const figures = useFigures(page.zone);
  const bureaus = useAsk(zoneRoutes.listBureaus, { params: { zone: page.zone } }).data?.bureaus ?? [];
  if (page.possible.length === 0) return null;
  return (
    <Panel title={promise.panel.acts}>
      <div className="act-buttons">
        {page.possible.map((possible) =>
          possible.refusal === null && isAct(possible.act) ? (
            <RouteForm
              key={possible.act}
              route={promiseActRoutes[possible.act]}
              params={{ commitment: page.id }}
              label={promise.act[possible.act]}
              act={possible.act}
              {...formOfAct(possible.act, { page, bureaus, me: person.id, names, told, figures }, promise)}
            />
          ) : (
            <Barred key={possible.act} possible={possible} />
          ),
        )}
      </div>
    </Panel>
  );
}

const isAct = (act: string): act is Act => act in promiseActRoutes;

function Barred({ possible: { act, refusal } }: { possible: Possible }) {
  const { promise } = useTexts();
  return (
    <p className="quiet">
      {promise.saying(isAct(act) ? promise.act[act] : act, refusal?.title ?? '')}
      {refusal?.articles.map((article) => (
        <ArticleLink key={article} article={article} />
      ))}
    </p>
  );
}
