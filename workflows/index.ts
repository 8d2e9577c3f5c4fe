export { caseLife } from './case.ts';
export { jointLife } from './joint.ts';
export { moveClock } from './clock.ts';
export { commitmentLife } from './project-commitment.ts';
