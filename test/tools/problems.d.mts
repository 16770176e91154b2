export function problemsPage(): Promise<string>;
