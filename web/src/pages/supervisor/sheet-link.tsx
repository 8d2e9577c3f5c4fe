import { addressOf } from '../../../../api/contract/client.ts';
import { reportRoutes } from '../../../../api/contract/reports.ts';
import type { ParamsOf } from '../../../../api/contract/route.ts';
import { useTexts } from '../../texts/language.ts';

interface SheetLinkProps {
  readonly list: ParamsOf<typeof reportRoutes.exportList>['list'];
  readonly query?: Readonly<Record<string, string>>;
}

/** The list as a spreadsheet. */
export function SheetLink({ list, query = {} }: SheetLinkProps) {
  const { board } = useTexts();
  return (
    <a href={addressOf(reportRoutes.exportList, { params: { list }, query })} download data-act={`sheet-${list}`}>
      {board.sheet}
    </a>
  );
}
