export function validationHead(): Promise<string>;
