import { FootKeys } from '../../../components/foot-keys.tsx';
import { useTexts } from '../../../texts/language.ts';

/** Shortcuts at the left; how many rows, of which moment, at the right. */
export function WorkFoot({ asOf, rows }: { asOf: string | null; rows: number }) {
  const { officer, tracing } = useTexts();
  const keys = [
    [['J', 'K'], officer.keys.move],
    [['Enter'], officer.keys.open],
    [['P'], officer.keys.peek],
    [['X'], officer.work.keys.choose],
    [['G'], officer.work.keys.handOver],
    [['U'], tracing.asking.key],
    [['F'], officer.keys.filter],
  ] as const;
  return (
    <>
      <FootKeys keys={keys} />
      {asOf !== null && (
        <span className="quiet gap-words">
          <span>{officer.sameQuery(rows)}</span>
          <span>{asOf}</span>
        </span>
      )}
    </>
  );
}
