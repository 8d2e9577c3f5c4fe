import { pino, type DestinationStream, type Logger } from 'pino';

/** What of an error names the data that it failed over: PostgreSQL tells the row, its key and the place in a value. */
const PERSONAL = ['detail', 'where', 'parameters', 'hint', 'internalQuery'];

/** A log without personal data: ids, codes, kinds and what failed. `to`: standard output if absent. */
export function openLog(name: string, to?: DestinationStream): Logger {
  const paths = PERSONAL.flatMap((field) => [`err.${field}`, `err.cause.${field}`]);
  const options = { name, redact: { paths, remove: true } };
  return to ? pino(options, to) : pino(options);
}
