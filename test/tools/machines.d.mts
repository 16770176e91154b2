export function machinesPage(): Promise<string>;
