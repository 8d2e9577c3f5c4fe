import { ItemName } from '../../../components/item-name.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { recentText, type Home } from '../../../view/home.ts';

/** What happened lately over all projects. */
export function RecentPanel({ recent }: Pick<Home, 'recent'>) {
  const texts = useTexts();
  return (
    <Panel title={texts.enterprise.recent}>
      {recent.length === 0 && <p className="quiet">{texts.enterprise.nothingRecent}</p>}
      <ul className="recent">
        {recent.map((one, at) => (
          <li key={`${one.case} ${one.type} ${at}`}>
            <DateText day={one.on} short />
            <Go href={`/e/cases/${one.case}`}>
              <ItemName of={one.item} short />
            </Go>
            <span>{recentText(one, texts)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
