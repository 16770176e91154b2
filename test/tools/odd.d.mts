export function oddRules(): Promise<string>;
