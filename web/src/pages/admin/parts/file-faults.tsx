import { ProblemError } from '../../../../../api/contract/client.ts';
import { useTexts } from '../../../texts/language.ts';
import { PlainTable } from '../plain-table.tsx';

/** Every fault of a file that was refused: file and line, rule, place, words. */
export function FileFaults({ error }: { error: unknown }) {
  const { editions } = useTexts();
  const faults = error instanceof ProblemError ? (error.problem.faults ?? []) : [];
  if (faults.length === 0) return null;
  const rows = faults.map(({ file, line, column, rule, path, text }) => ({
    key: `${file}:${line}:${column} ${rule} ${path}`,
    cells: [`${file}:${line}`, rule, path, text],
  }));
  const { place, rule, path, fault } = editions;
  return <PlainTable name={editions.faults} head={[place, rule, path, fault]} rows={rows} />;
}
