import { fileRoutes } from '../../../../api/contract/files.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { instantFromMs } from '../../../../domain/clock/instant.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { momentText } from '../../view/moment-text.ts';
import { someOf } from '../../view/some-of.ts';
import { PlainTable } from './plain-table.tsx';
import './admin.css';

type Lost = AnswerOf<typeof fileRoutes.listLostFiles>['lost'][number];

const EVERY_MS = 60_000;

/** 丢失的文件: bytes that are gone or not what their hash says, what rests on them, and how they are put back. */
export function LostFilesPage() {
  const { operations } = useTexts();
  const words = operations.lost;
  const asked = useAskPages(fileRoutes.listLostFiles, {}, ['lost'], { every: EVERY_MS });
  return (
    <Page title={words.title} facts={[words.lead]} crumbs={[{ label: operations.title, href: '/a/operations' }]}>
      <Asked asked={asked}>
        {({ lost }) => (lost.length === 0 ? <Empty sentence={words.none} /> : <Found lost={lost} />)}
      </Asked>
      <MoreRows of={asked} />
    </Page>
  );
}

function Found({ lost }: { lost: readonly Lost[] }) {
  const texts = useTexts();
  const language = useLanguage();
  const words = texts.operations.lost;
  const rows = lost.map(({ sha256, fault, foundAt, needed, neededCount }) => ({
    key: sha256,
    cells: [
      <LightTag key="fault" light={fault === 'missing' ? 'darkRed' : 'red'} word={words.faults[fault]} />,
      <code key="hash" className="whole-hash">
        {sha256}
      </code>,
      needed.length === 0 ? words.unneeded : someOf(needed, neededCount, texts),
      momentText(instantFromMs(Date.parse(foundAt)), language, texts),
    ],
  }));
  return (
    <>
      <Panel title={words.steps}>
        <ol className="plain-steps">
          {words.todo.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Panel>
      <Panel title={words.title}>
        <PlainTable name={words.title} head={[words.fault, words.hash, words.needed, words.found]} rows={rows} />
      </Panel>
    </>
  );
}
