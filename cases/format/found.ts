/** A fault within a file. */
export interface Found {
  readonly place: string;
  readonly rule: string;
}
