/** Where on the page of a case its urgings stand. */
export const URGINGS = 'urgings';
