import { bringHere } from '../../../components/in-sight.ts';

/** Brings what must be put right or filled in into sight, and the focus to it. */
export const bringIntoSight = (id: string): void => bringHere(document.getElementById(id), 'center');
