import { isOutside, type Hat } from '../../domain/permission/hat.ts';
import { whichCases, whichProjects, whichBeside, whichVisits, type Which } from '../../domain/permission/which.ts';

/** Whose eyes look. */
export interface Seer {
  readonly person: { readonly id: string };
  /** Null: no capacity was chosen; then nothing is seen. */
  readonly hat: Hat | null;
}

/** Whose list, of which zone. */
export interface Looking {
  readonly zone: string;
  readonly seer: Seer;
}

/** The values of a question, in the order of their numbers; conditions add theirs at the end. */
export type Values = unknown[];

/** What a fact of a thing is among the columns of a row. */
type Columns<T> = { readonly [K in keyof T]: (values: Values, wanted: T[K] | readonly T[K][]) => string };

const put = (values: Values, value: unknown): string => `$${values.push(value)}`;

const column = (name: string) => (values: Values, wanted: unknown) =>
  Array.isArray(wanted) ? `${name} = ANY (${put(values, wanted)})` : `${name} = ${put(values, wanted)}`;

/** The things of `domain/permission/which.ts` as a condition on rows. */
function conditionOf<T extends object>(which: Which<T>, columns: Columns<T>, values: Values): string {
  if (which === null) return 'false';
  const facts = Object.entries(which) as [keyof T, T[keyof T]][];
  return `(${['true', ...facts.map(([fact, wanted]) => columns[fact](values, wanted))].join(' AND ')})`;
}

/** The cases that somebody may read, as a condition on the case_row `r`; its values are added. */
export const seenCases = ({ hat, person }: Seer, r: string, values: Values): string =>
  conditionOf(hat && whichCases(hat), caseColumns(r, person.id), values);

/**
 * The projects, and what is of projects, that somebody may read, as a condition on a row with zone and enterprise; `project`: its
 * column with the project.
 */
export const seenProjects = ({ hat }: Seer, row: string, values: Values, project = 'project_id'): string =>
  conditionOf(hat && whichProjects(hat), projectColumns(row, project), values);

/** The projects themselves, as a condition on the project `p`: of those of its zone an upper organ those of which it has a case. */
export function seenProjectRows(seer: Seer, p: string, values: Values): string {
  const { organ, zone } = seer.hat ?? {};
  const above =
    organ === undefined
      ? 'false'
      : `${p}.zone_id = ${put(values, zone)} AND EXISTS (SELECT FROM case_row a WHERE a.project_id = ${p}.id
          AND a.state->'upper'->>'organ' = ${put(values, organ)})`;
  return `(${seenProjects(seer, p, values, 'id')} OR ${above})`;
}

/** The visits that somebody may read, as a condition on the visit `v`. */
const seenVisits = ({ hat }: Seer, v: string, values: Values): string =>
  conditionOf(hat && whichVisits(hat), placeColumns(v), values);

/**
 * The files that somebody may read, as a condition on the file `f`: of the enterprise, of which a steward and whoever is not
 * confirmed those that (s)he brought in, and whoever acts for it in one zone alone those that somebody brought in who acts there, or that were taken there; of a case
 * that is seen; of a visit, of a late record, or scanned at the window.
 */
export function seenFiles(seer: Seer, f: string, values: Values): string {
  const { hat, person } = seer;
  const beside = (zone: string): string => conditionOf(hat && whichBeside(hat), { zone: column(zone) }, values);
  const own = hat?.enterprise ? ownFiles(person.id, { ...hat, enterprise: hat.enterprise }, f, values) : 'false';
  return `(${own} OR EXISTS (SELECT FROM case_material m JOIN case_row r ON r.case_id = m.case_id
      WHERE m.file_id = ${f}.id AND ${seenCases(seer, 'r', values)})
    OR ${takenWhere(f, beside)})`;
}

/** Taken on a visit, scanned at the window, or the proof of a late record, in a zone of which the condition holds. */
const takenWhere = (f: string, isThere: (zone: string) => string): string => `(
  EXISTS (SELECT FROM visit_file m JOIN visit v ON v.id = m.visit_id WHERE m.file_id = ${f}.id AND ${isThere('v.zone_id')})
  OR EXISTS (SELECT FROM counter_file m JOIN counter_attendance a ON a.id = m.attendance_id
    WHERE m.file_id = ${f}.id AND ${isThere('a.zone_id')})
  OR EXISTS (SELECT FROM late_proof m JOIN case_file c ON c.id = m.case_id
    WHERE m.file_id = ${f}.id AND ${isThere('c.zone_id')}))`;

function ownFiles(person: string, hat: Hat & { readonly enterprise: string }, f: string, values: Values): string {
  const own = `${f}.enterprise_id = ${put(values, hat.enterprise)}`;
  if (hat.projects ?? hat.practisesIn) return `${own} AND ${f}.uploaded_by = ${put(values, person)}`;
  if (hat.zone === null) return own;
  const zone = put(values, hat.zone);
  return `${own} AND (EXISTS (SELECT FROM hat u WHERE u.person_id = ${f}.uploaded_by AND u.enterprise_id = ${f}.enterprise_id
    AND u.zone_id = ${zone}) OR ${takenWhere(f, (of) => `${of} = ${zone}`)})`;
}

/**
 * The papers that somebody may read, as a condition on the paper `w` beside its case `r`, commitment `c` or visit `v`. An urging
 * order is between supervisor and bureau. A visit that comes unannounced is known to the enterprise once it was made.
 */
export function seenPapers(seer: Seer, values: Values): string {
  const outside = isOutside(seer.hat)
    ? [`w.kind <> 'urgingOrder'`, `(v.id IS NULL OR v.announced OR v.state = 'held')`]
    : [];
  const seen = `CASE WHEN w.case_id IS NOT NULL THEN ${seenCases(seer, 'r', values)}
      WHEN w.commitment_id IS NOT NULL THEN ${seenProjects(seer, 'c', values)}
      ELSE ${seenVisits(seer, 'v', values)} END`;
  return [seen, ...outside].join(' AND ');
}

const placeColumns = (row: string) => ({ zone: column(`${row}.zone_id`), enterprise: column(`${row}.enterprise_id`) });

const projectColumns = (row: string, project: string) => ({
  ...placeColumns(row),
  project: column(`${row}.${project}`),
});

const caseColumns = (r: string, person: string) => ({
  ...projectColumns(r, 'project_id'),
  above: column(`${r}.state->'upper'->>'organ'`),
  party: (values: Values, wanted: unknown) =>
    `coalesce(${r}.state->'hearing'->'parties' ? ${put(values, person)}, false) = ${wanted === true}`,
});
