export function refuseOldNode(): void;
export function installPackages(root: string): Promise<void>;
export function areInstalled(root: string): boolean;
export function refuseUnwritable(root: string, because: string): void;
