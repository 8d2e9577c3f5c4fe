import { Button } from 'antd';
import { calendarRoutes } from '../../../../../api/contract/calendar.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { Asked } from '../../../components/asked.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { momentText } from '../../../view/moment-text.ts';
import { PlainTable } from '../plain-table.tsx';
import { TwoStep } from '../two-step.tsx';
import { CalendarImpact } from './calendar-impact.tsx';

type Publication = AnswerOf<typeof calendarRoutes.readPublication>;

/** While a version is carried out its progress is asked for each second. */
const EVERY_MS = 1000;

interface PublicationsProps {
  readonly zone: string;
  /** Whose impact is shown; null: of none. */
  readonly shown: string | null;
  readonly onShow: (id: string | null) => void;
}

/** Drafts and publications, the newest first; of one of them the impact is shown. */
export function CalendarPublications({ zone, shown, onShow: show }: PublicationsProps) {
  const asked = useAskPages(calendarRoutes.listPublications, { params: { zone } }, ['publications'], {
    every: 5 * EVERY_MS,
  });
  return (
    <Asked asked={asked}>
      {({ publications }) => {
        const known = publications.filter(({ state }) => state !== 'discarded');
        const chosen = known.find(({ id }) => id === shown);
        return (
          <>
            <List zone={zone} publications={known} onShow={(id) => show(id === shown ? null : id)} />
            <MoreRows of={asked} />
            {known
              .filter(({ state }) => state === 'running')
              .map((one) => (
                <Progress key={one.id} zone={zone} id={one.id} />
              ))}
            {chosen && <CalendarImpact zone={zone} publication={chosen} />}
          </>
        );
      }}
    </Asked>
  );
}

interface ListProps {
  readonly zone: string;
  readonly publications: readonly Publication[];
  readonly onShow: (id: string) => void;
}

function List({ zone, publications, onShow }: ListProps) {
  const { admin, fields } = useTexts().desk;
  const told = useTold();
  const rows = publications.map((one) => ({
    key: one.id,
    cells: [
      one.version === null ? admin.publicationState.draft : admin.version(Number(one.version)),
      told.content(one),
      told.act(one.drafted),
      one.published ? told.act(one.published) : '—',
      one.state === 'running' ? admin.recounted(one.done, one.total) : admin.publicationState[one.state],
      <Acts key="acts" zone={zone} publication={one} of={told.content(one)} onShow={onShow} />,
    ],
  }));
  const head = [admin.edition, admin.arranged, admin.draftedBy, admin.publishedBy, fields.status, admin.acts];
  return <PlainTable name={admin.publications} head={head} rows={rows} />;
}

function useTold() {
  const texts = useTexts();
  const language = useLanguage();
  const { admin } = texts.desk;
  return {
    act: ({ by, at }: Publication['drafted']) => `${by} ${momentText(at, language, texts)}`,
    content: ({ content }: Publication) =>
      content.kind === 'year'
        ? [content.year, admin.status[content.status], content.notice ?? content.source].join(' ')
        : [
            content.instrument,
            ...(content.park === null ? [] : [`${texts.parks.title} ${content.park}`]),
            ...(content.closed.length > 0 ? [`${admin.closures} ${texts.home.listed(content.closed)}`] : []),
            ...(content.reopened.length > 0 ? [`${admin.reopened} ${texts.home.listed(content.reopened)}`] : []),
          ].join(' '),
  };
}

interface ActsProps {
  readonly zone: string;
  readonly publication: Publication;
  readonly of: string;
  readonly onShow: (id: string) => void;
}

function Acts({ zone, publication: { id, state }, of, onShow }: ActsProps) {
  const { admin } = useTexts().desk;
  const params = { zone, publication: id };
  const isDraft = state === 'draft';
  const show = isDraft ? admin.preview : admin.impact;
  return (
    <span className="two-step">
      <Button size="small" data-act="show-impact" aria-label={`${show} ${of}`} onClick={() => onShow(id)}>
        {show}
      </Button>
      {isDraft && (
        <TwoStep
          route={calendarRoutes.publishCalendar}
          ask={{ params, body: {} }}
          label={admin.publish}
          act="publish-calendar"
          of={of}
        />
      )}
      {isDraft && (
        <TwoStep
          route={calendarRoutes.discardDraft}
          ask={{ params }}
          label={admin.discard}
          act="discard-calendar"
          of={of}
        />
      )}
    </span>
  );
}

function Progress({ zone, id }: { zone: string; id: string }) {
  const { admin } = useTexts().desk;
  const params = { zone, publication: id };
  const asked = useAsk(calendarRoutes.readPublication, { params }, { every: EVERY_MS });
  return (
    <Asked asked={asked}>
      {({ done, total }) => (
        <output className="calendar-progress">
          <progress value={done} max={Math.max(total, 1)} aria-label={admin.recounting} />
          {admin.recounted(done, total)}
        </output>
      )}
    </Asked>
  );
}
