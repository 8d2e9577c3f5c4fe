/** Who holds a lock: a process, and what it told about itself. */
export interface Holder {
  readonly pid: number;
  readonly beginning?: string;
  readonly address?: string;
}

export interface Lock {
  readonly taken: true;
  tell(facts: { address: string }): void;
  release(): void;
}

export function takeLock(file: string): Lock | { readonly taken: false; readonly holder: Holder };
export function beginningOf(pid: number): string | undefined;
