/** Why a file is invalid: its path, the place in it as a JSON pointer, and the rule. */
export interface Fault {
  readonly path: string;
  readonly place: string;
  readonly rule: string;
}

/** `test/cases/X01.json /steps/2/case: no case is called again`. */
export const tellFault = ({ path, place, rule }: Fault): string => `${path} ${place || '/'}: ${rule}`;
