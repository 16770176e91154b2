export declare function golden(): Readonly<Record<string, string>>;
export declare function digestsOf(
  parts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>>;
