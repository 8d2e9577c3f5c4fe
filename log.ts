import { writeSync } from 'node:fs';
import { pino, type DestinationStream, type Logger } from 'pino';

/** What of an error names the data that it failed over: PostgreSQL tells the row, its key and the place in a value. */
const PERSONAL = ['detail', 'where', 'parameters', 'hint', 'internalQuery'];

/** Standard output. A line that cannot be written (a full disk, a reader that is gone) is lost, and nothing else is. */
const STANDARD_OUTPUT: DestinationStream = {
  write(line) {
    try {
      writeSync(1, line);
    } catch {
      // there is no other place to say it
    }
  },
};

/** A log without personal data: ids, codes, kinds and what failed. */
export function openLog(name: string, to = STANDARD_OUTPUT): Logger {
  const paths = PERSONAL.flatMap((field) => [`err.${field}`, `err.cause.${field}`]);
  return pino({ name, redact: { paths, remove: true } }, to);
}
