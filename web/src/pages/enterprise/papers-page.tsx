import { ItemName } from '../../components/item-name.tsx';
import { useState, type FormEvent } from 'react';
import { paperRoutes } from '../../../../api/contract/papers.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { useQueryParam } from '../param.ts';
import './enterprise.css';

type Papers = AnswerOf<typeof paperRoutes.listPapers>;

/** 文书: every paper and certificate with its number, the way to check it, and its sealed PDF. */
export function PapersPage() {
  const { nav } = useTexts();
  const [words] = useQueryParam('q');
  const [kind] = useQueryParam('kind');
  const [after, goOn] = useQueryParam('after');
  const query = {
    limit: 50,
    kind: kind === 'certificates' ? ('certificates' as const) : ('all' as const),
    ...(words === null ? {} : { q: words }),
    ...(after === null ? {} : { after }),
  };
  const asked = useAsk(paperRoutes.listPapers, { query }, { keep: true });
  return (
    <Page title={nav.papers} acts={<Find />}>
      <Asked asked={asked}>{(papers) => <List papers={papers} onNext={goOn} />}</Asked>
    </Page>
  );
}

/** Number, name, item, project or case number. */
function Find() {
  const { papers } = useTexts();
  const [words, find] = useQueryParam('q');
  const [, goOn] = useQueryParam('after');
  const [typed, type] = useState(words ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    goOn(null);
    find(typed.trim() === '' ? null : typed.trim());
  };
  return (
    <search>
      <form className="papers-find" onSubmit={submit}>
        <input
          type="search"
          value={typed}
          onChange={({ target }) => type(target.value)}
          aria-label={papers.find}
          placeholder={papers.findHint}
        />
        <button type="submit" className="button-link" data-act="find-papers">
          {papers.find}
        </button>
      </form>
    </search>
  );
}

function List({ papers, onNext }: { papers: Papers; onNext: (after: string | null) => void }) {
  const texts = useTexts();
  const [kind, choose] = useQueryParam('kind');
  const [words] = useQueryParam('q');
  const { counts, rows, next } = papers;
  const choices = [
    { value: 'all', label: texts.papers.all(counts.all) },
    { value: 'certificates', label: texts.papers.certificates(counts.certificates) },
  ] as const;
  const pick = (value: 'all' | 'certificates') => {
    onNext(null);
    choose(value === 'all' ? null : value);
  };
  return (
    <Panel>
      <ChoiceBar
        name={texts.papers.which}
        choices={choices}
        value={kind === 'certificates' ? 'certificates' : 'all'}
        onChoose={pick}
      />
      {rows.length === 0 ? (
        <Empty sentence={words === null ? texts.papers.none : texts.papers.nothingFound(words)} />
      ) : (
        <Table rows={rows} />
      )}
      {next !== null && (
        <button type="button" className="link" onClick={() => onNext(next)} data-act="older-papers">
          {texts.papers.older}
        </button>
      )}
    </Panel>
  );
}

function Table({ rows }: Pick<Papers, 'rows'>) {
  const told = useTold();
  const { papers: words, nav } = useTexts();
  const { column } = words;
  return (
    <PlainTable
      name={nav.papers}
      head={[column.title, column.number, column.of, column.issuedOn, column.verify, column.pdf]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Go key="title" href={`/e/papers/${row.id}`} act="open-paper">
            {told(row.title)}
          </Go>,
          row.number,
          <Of key="of" row={row} />,
          <DateText key="day" day={row.issuedOn} />,
          <Go key="verify" href={`/p/verify/${row.verifyCode}`} act="verify">
            {row.verifyCode}
          </Go>,
          <Pdf key="pdf" row={row} />,
        ],
      }))}
    />
  );
}

/** The item and its case, or the project whose commitment it is of. */
function Of({ row: { case: file, project } }: { row: Papers['rows'][number] }) {
  return (
    <span className="papers-of">
      {file !== null && (
        <Go href={`/e/cases/${file.id}`}>
          <ItemName of={file.item} />
        </Go>
      )}
      <span className="quiet">{project.name}</span>
    </span>
  );
}

/** Sealed PDF; until it is made, that it is being made. */
function Pdf({ row: { id, sealed, title, number } }: { row: Papers['rows'][number] }) {
  const { papers, case: words } = useTexts();
  const told = useTold();
  if (!sealed) return <span className="quiet">{words.making}</span>;
  return (
    <a
      href={`/api/papers/${id}/pdf`}
      target="_blank"
      rel="noreferrer"
      aria-label={`${papers.download} ${told(title)} ${number}`}
      data-act="download-paper"
    >
      {papers.download}
    </a>
  );
}
