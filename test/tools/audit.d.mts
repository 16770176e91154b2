export function auditPage(): Promise<string>;
