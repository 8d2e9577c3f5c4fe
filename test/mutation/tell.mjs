import { readFileSync } from 'node:fs';

const NOTICED = ['Killed', 'Timeout'];
const LIVED = ['Survived', 'NoCoverage'];

/** Prints each mutant that lived, and for each file how many there were and were noticed; gives percent noticed. */
export function tell(results) {
  const names = [...new Set(results.map(({ fileName }) => fileName))];
  const files = names.map((name) => [name, results.filter(({ fileName }) => fileName === name)]);
  for (const [file, mutants] of files) for (const one of mutants.filter(isLiving)) console.log(line(file, one));
  console.log();
  for (const [file, mutants] of files) console.log(figures(path(file), mutants));
  console.log(figures('all', results));
  return shareOf(results);
}

const isLiving = ({ status }) => LIVED.includes(status);
const noticedOf = (mutants) => mutants.filter(({ status }) => NOTICED.includes(status)).length;
const countOf = (mutants) => noticedOf(mutants) + mutants.filter(isLiving).length;
const shareOf = (mutants) => (100 * noticedOf(mutants)) / countOf(mutants);
const path = (file) => file.slice(file.lastIndexOf('domain/'));

function figures(name, mutants) {
  return `${name}: ${noticedOf(mutants)} of ${countOf(mutants)} mutants noticed, ${shareOf(mutants).toFixed(1)} %`;
}

/** Lines and columns count from 1. */
function line(file, { location: { start, end }, mutatorName, replacement, status }) {
  const was = piece(readFileSync(file, 'utf8').split('\n'), start, end);
  const uncovered = status === 'NoCoverage' ? ' (no test passes here)' : '';
  return `${path(file)}:${start.line}:${start.column} ${mutatorName}: ${was} → ${short(replacement)}${uncovered}`;
}

function piece(lines, start, end) {
  const [first = '', ...more] = lines.slice(start.line - 1, end.line);
  const from = start.column - 1;
  return short(more.length === 0 ? first.slice(from, end.column - 1) : `${first.slice(from)} …`);
}

const short = (text = '') => text.replaceAll(/\s+/g, ' ').slice(0, 90);
