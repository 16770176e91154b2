/** Whether the variables of a model are declared once, each with values to take. */
import type { Objection } from '../refused.js';
import type { Value } from './value.js';

/** What is wrong with one domain; `path` says where it stands. */
function domainObjection(path: string, domain: readonly Value[]): Objection | null {
  const expected = 'a list of different strings, truth values or finite numbers';
  if (domain.length === 0)
    return {
      code: 'empty-domain',
      path,
      expected: 'at least one value',
      received: 'none',
      hint: 'list every value that the variable can take',
    };
  const bad = domain.findIndex(
    (value) => typeof value !== 'string' && typeof value !== 'boolean' && !Number.isFinite(value),
  );
  if (bad !== -1)
    return {
      code: 'bad-value',
      path,
      expected,
      received: String(domain[bad]),
      hint: 'a domain is finite: give its values names or numbers',
    };
  const repeated = domain.find((value, i) => domain.indexOf(value) !== i);
  if (repeated !== undefined)
    return {
      code: 'repeated-value',
      path,
      expected,
      received: `${repeated} twice`,
      hint: 'list each value once',
    };
  return null;
}

/** What is wrong with the declarations. */
export function domainObjections(parts: {
  readonly exogenous: Readonly<Record<string, readonly Value[]>>;
  readonly roots: Readonly<Record<string, readonly Value[]>>;
  readonly endogenous: Readonly<Record<string, { readonly domain: readonly Value[] }>>;
}): readonly Objection[] {
  const declared = [
    ...Object.entries(parts.exogenous).map(([name, domain]) => ({
      part: 'exogenous',
      name,
      domain,
    })),
    ...Object.entries(parts.roots).map(([name, domain]) => ({ part: 'roots', name, domain })),
    ...Object.entries(parts.endogenous).map(([name, { domain }]) => ({
      part: 'endogenous',
      name,
      domain,
    })),
  ];
  return declared.flatMap(({ part, name, domain }, i): readonly Objection[] => {
    const path = part === 'endogenous' ? `endogenous.${name}.domain` : `${part}.${name}`;
    const wrong = domainObjection(path, domain);
    const before = declared.slice(0, i).find((other) => other.name === name);
    const twice: readonly Objection[] = before
      ? [
          {
            code: 'declared-twice',
            path: `${part}.${name}`,
            expected: 'each variable in one part of the model',
            received: `${name} in ${before.part} too`,
            hint: 'a variable that can be a cause is a root or endogenous',
          },
        ]
      : [];
    return wrong ? [...twice, wrong] : twice;
  });
}
