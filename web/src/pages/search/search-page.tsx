import { useState, type FormEvent } from 'react';
import { searchRoutes } from '../../../../api/contract/search.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { ItemName } from '../../components/item-name.tsx';
import { Message } from '../../components/message.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { areaOf, type Area } from '../../session/areas.ts';
import { useKnownMe } from '../../session/me.ts';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { useQueryParam } from '../param.ts';
import { isWorthAsking, type Found } from './found-things.ts';
import './search.css';

/** Everything that a search found, by kind; the words are in the address. */
export function SearchPage() {
  const { nav, search } = useTexts();
  const [words] = useQueryParam('q');
  const isAsked = words !== null && isWorthAsking(words);
  const asked = useAsk(searchRoutes.search, { query: { q: words ?? '', limit: 50 } }, { enabled: isAsked, keep: true });
  return (
    <Page title={nav.find} acts={<Words key={words} />}>
      {isAsked ? <Asked asked={asked}>{(found) => <Things found={found} />}</Asked> : <Empty sentence={search.say} />}
    </Page>
  );
}

function Words() {
  const { header, nav } = useTexts();
  const [words, find] = useQueryParam('q');
  const [typed, type] = useState(words ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    find(typed.trim() === '' ? null : typed.trim());
  };
  return (
    <form className="search-words" onSubmit={submit}>
      <input
        type="search"
        value={typed}
        maxLength={60}
        aria-label={header.searchHint}
        placeholder={header.searchHint}
        onChange={(event) => type(event.target.value)}
      />
      <button type="submit" className="button-link" data-act="find">
        {nav.find}
      </button>
    </form>
  );
}

function Things({ found }: { found: Found }) {
  const { search } = useTexts();
  const { hat } = useKnownMe();
  const area = hat === null ? 'e' : areaOf(hat);
  if ([...found.cases, ...found.projects, ...found.papers].length === 0) return <Empty sentence={search.none} />;
  return (
    <div className="search-found">
      {found.more && <Message tone="information">{search.more}</Message>}
      <Cases cases={found.cases} area={area} />
      <Projects projects={found.projects} area={area} />
      <Papers papers={found.papers} area={area} />
    </div>
  );
}

function Cases({ cases, area }: { cases: Found['cases']; area: Area }) {
  const { search, case: words } = useTexts();
  if (cases.length === 0) return null;
  const rows = cases.map(({ id, number, item, stage, applicant, project }) => ({
    key: id,
    cells: [
      <Go key="number" href={`/${area}/cases/${id}`} act="open-found">
        {number}
      </Go>,
      <span key="item" className="gap-words">
        <span className="quiet">{item.code}</span> <ItemName of={item} />
      </span>,
      applicant,
      project,
      words.doing[stage],
    ],
  }));
  const { number, item, applicant, project, stage } = search.column;
  return (
    <Panel title={`${search.cases} ${cases.length}`}>
      <PlainTable name={search.cases} head={[number, item, applicant, project, stage]} rows={rows} />
    </Panel>
  );
}

function Projects({ projects, area }: { projects: Found['projects']; area: Area }) {
  const { search } = useTexts();
  if (projects.length === 0) return null;
  const rows = projects.map(({ id, code, name, applicant }) => ({
    key: id,
    cells: [
      <Go key="name" href={`/${area}/projects/${id}`} act="open-found">
        {name}
      </Go>,
      code,
      applicant.name,
      applicant.uscc,
    ],
  }));
  const { project, code, applicant, uscc } = search.column;
  return (
    <Panel title={`${search.projects} ${projects.length}`}>
      <PlainTable name={search.projects} head={[project, code, applicant, uscc]} rows={rows} />
    </Panel>
  );
}

function Papers({ papers, area }: { papers: Found['papers']; area: Area }) {
  const { search, papers: words } = useTexts();
  const told = useTold();
  if (papers.length === 0) return null;
  const rows = papers.map(({ id, title, number, issuedOn }) => ({
    key: id,
    cells: [
      <Go key="title" href={`/${area}/papers/${id}`} act="open-found">
        {told(title)}
      </Go>,
      number,
      <DateText key="day" day={issuedOn} />,
    ],
  }));
  const { title, number, issuedOn } = words.column;
  return (
    <Panel title={`${search.papers} ${papers.length}`}>
      <PlainTable name={search.papers} head={[title, number, issuedOn]} rows={rows} />
    </Panel>
  );
}
