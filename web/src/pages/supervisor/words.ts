import { triageRoutes } from '../../../../api/contract/triage.ts';
import { urgingRoutes } from '../../../../api/contract/urgings.ts';
import { useAsk } from '../../asking/use-ask.ts';
import type { AreaWord } from '../../layout/area-shell.tsx';
import { useOpenComplaints } from '../complaints/use-open-complaints.ts';
import { useKnownMe } from '../../session/me.ts';
import { useMay } from '../../session/use-may.ts';
import { useExtensionRequests } from './use-extension-requests.ts';
import { useTexts } from '../../texts/language.ts';

const inMenu = (word: AreaWord): AreaWord => ({ ...word, inMenu: true });

/** Who works for the zone declares relations and appoints substitutes. */
function useStaffWords(): readonly AreaWord[] {
  const { staff } = useTexts();
  return useMay()('appointSubstitute') ? [inMenu({ href: '/s/staff', label: staff.own })] : [];
}

/** The words of the header of whoever looks over the zone; a third party sees its own hearings alone. */
export function useSupervisorWords(): readonly AreaWord[] {
  const texts = useTexts();
  const { nav, life, visits, credit: words, promise, complaints } = texts;
  const { hat } = useKnownMe();
  const capacity = hat?.capacity ?? 'thirdParty';
  const asked = useOpenComplaints(capacity === 'supervisor');
  const enabled = useMay()('readTriage');
  const { data } = useAsk(triageRoutes.readTriage, { query: { limit: 1 } }, { every: 60_000, enabled });
  const urged = useAsk(urgingRoutes.listUrgings, { query: { state: 'open', limit: 1 } }, { every: 60_000, enabled });
  const today = { href: '/s/today', label: nav.today, count: data?.total };
  const board = { href: '/s/board', label: nav.board };
  const clocks = { href: '/s/clocks', label: nav.clocks };
  const requests = useExtensionRequests(enabled);
  const approvals = { href: '/s/approvals', label: nav.approvals, count: requests.data?.count };
  // Five words stand in the header; what is looked at now and then is in the menu of the person.
  const watching = [
    { href: '/s/urgings', label: nav.urgings, count: urged.data?.open },
    approvals,
    board,
    { href: '/s/reports', label: nav.reports },
    inMenu({ href: '/s/pauses', label: texts.board.pauses.title }),
    inMenu({ href: '/s/stewards', label: texts.stewards.title }),
  ];
  const hearings = { href: '/s/hearings', label: life.hearings.title };
  const credit = { href: '/s/credit', label: words.title };
  const byCapacity: Readonly<Record<string, readonly AreaWord[]>> = {
    thirdParty: [hearings],
    hearingChair: [hearings, clocks],
    creditOffice: [credit, clocks],
    supervisor: [
      today,
      ...watching,
      { href: '/s/complaints', label: complaints.title, count: asked },
      inMenu({ href: '/s/visits', label: visits.title }),
      inMenu(credit),
      inMenu({ href: '/s/commitments', label: promise.title }),
      ...lookedAtSeldom(texts),
    ],
  };
  return [...(byCapacity[capacity] ?? [today, ...watching]), ...useStaffWords()];
}

/** Who told late what they did, and who read what names persons. */
const lookedAtSeldom = ({ late, reads }: ReturnType<typeof useTexts>): readonly AreaWord[] => [
  inMenu({ href: '/s/late', label: late.title }),
  inMenu({ href: '/s/reads', label: reads.title }),
];
