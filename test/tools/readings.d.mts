export function readingsPage(): Promise<string>;
