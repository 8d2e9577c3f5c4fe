import { Button } from 'antd';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { differing, lastAnswers, tallyOf } from '../../../../../domain/case/opinion-tally.ts';
import { usePerform } from '../../../asking/use-act.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { FootKeys } from '../../../components/foot-keys.tsx';
import { useSending } from '../../../session/use-sending.ts';
import { useListed, useTexts } from '../../../texts/language.ts';
import { useGoTo } from '../../param.ts';
import type { CasePage } from '../acceptance/verdicts.ts';
import { caseHref } from '../step-path.ts';
import { bureauOf } from './use-round.ts';

interface CloseFootProps {
  readonly page: CasePage;
  /** Ids of the opinions that are adopted with it. */
  readonly preset: readonly number[];
}

/** 结束并联 names what is missing; it adopts what was preset so, and leads to the decision. */
export function CloseFoot({ page, preset }: CloseFootProps) {
  const { parallel } = useTexts();
  const listed = useListed();
  const { close, busy, error } = useClosing(page, preset);
  const missing = missingIn(page, preset.length, parallel.missing);
  return (
    <>
      <FootKeys
        keys={[
          [['J', 'K'], parallel.keys.move],
          [['A'], parallel.keys.adopt],
          [['U'], parallel.keys.urge],
          [['R'], parallel.keys.again],
        ]}
      />
      <span className="foot-acts">
        {error !== null && <ErrorMessage error={error} />}
        <span className="quiet gap-words">
          {missing.length > 0 && <span>{parallel.before(listed(missing))}</span>}
          {preset.length > 0 && <span>{parallel.adopts(preset.length)}</span>}
          {missing.length + preset.length === 0 && page.opinions.length > 0 && <span>{parallel.nothingMissing}</span>}
        </span>
        <Button loading={busy} data-act="close-round" onClick={close}>
          {parallel.close}
        </Button>
      </span>
    </>
  );
}

interface MissingWords {
  readonly conflict: string;
  readonly open: (n: number) => string;
  readonly unweighed: (n: number) => string;
}

function missingIn({ opinions }: CasePage, preset: number, words: MissingWords): readonly string[] {
  const { open, late, unweighed } = tallyOf(opinions);
  return [
    ...(differing(lastAnswers(opinions, bureauOf)) ? [words.conflict] : []),
    ...(open + late > 0 ? [words.open(open + late)] : []),
    ...(unweighed > preset ? [words.unweighed(unweighed - preset)] : []),
  ];
}

/** Each adoption is an act of its own; one that is refused is told, and the page stays. */
function useClosing({ id }: CasePage, preset: readonly number[]) {
  const perform = usePerform();
  const goTo = useGoTo();
  const { send, busy, error } = useSending();
  const close = async () => {
    for (const opinion of preset)
      await perform(caseRoutes.weighOpinion, { params: { case: id }, body: { opinion, adopted: true, reason: '' } });
    goTo(`${caseHref(id)}/decision`);
  };
  return { close: () => void send(close), busy, error };
}
