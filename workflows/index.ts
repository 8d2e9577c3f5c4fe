export { caseLife } from './case.ts';
export { moveClock } from './clock.ts';
