export function claimsPage(): Promise<string>;
