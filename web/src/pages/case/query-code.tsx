import { publicDeskRoutes } from '../../../../api/contract/public-desk.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { useNamed } from '../../session/use-named.ts';
import { useTexts } from '../../texts/language.ts';

/** 查询码 of an own case: whoever has it and the number follows the case without an account. */
export function QueryCode({ caseId }: { caseId: string }) {
  const { forAll } = useTexts();
  const { data } = useAsk(
    publicDeskRoutes.readQueryCode,
    { params: { case: caseId } },
    { enabled: useNamed(publicDeskRoutes.readQueryCode) },
  );
  return data === undefined ? null : <span title={forAll.codeWhy}>{forAll.code(data.code)}</span>;
}
