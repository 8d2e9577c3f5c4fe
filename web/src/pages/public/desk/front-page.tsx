import { Go } from '../../../components/go.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTexts } from '../../../texts/language.ts';
import { PublicFrame } from '../public-frame.tsx';
import './desk.css';

/** What everybody may do without an account, each in one sentence. */
export function PublicFrontPage() {
  const { forAll, nav, evidence } = useTexts();
  const { links } = forAll;
  const ways = [
    ['/p/guides', nav.guide, links.guides],
    ['/p/track', nav.track, links.track],
    ['/p/calculator', nav.calculator, links.calculator],
    ['/p/verify', nav.verify, links.verify],
    ['/p/open', nav.open, links.open],
    ['/p/hearings', forAll.hearings.title, links.hearings],
    ['/p/inspections', forAll.inspections.title, links.inspections],
    ['/p/evidence', evidence.title, links.evidence],
    ['/p/keys', forAll.keys.title, links.keys],
  ] as const;
  return (
    <PublicFrame>
      <Page title={forAll.title} facts={[forAll.lead]}>
        <ul className="public-ways">
          {ways.map(([href, name, what]) => (
            <li key={href}>
              <Panel>
                <h2>
                  <Go href={href}>{name}</Go>
                </h2>
                <p className="quiet">{what}</p>
              </Panel>
            </li>
          ))}
        </ul>
      </Page>
    </PublicFrame>
  );
}
