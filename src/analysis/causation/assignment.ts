/** Whether values may be given to variables of a model: a context, an intervention, a cause, an effect. */
import type { Objection } from '../refused.js';
import type { StructuralModel } from './structural-model.js';
import { oneOf, type Values } from './value.js';

/** What is wrong with some values. `may`: the variables that may have one; `why` says where others belong. */
export function assignmentObjections(
  { domains }: StructuralModel,
  path: string,
  values: Values,
  may: readonly string[],
  why: string,
): readonly Objection[] {
  const known = new Map(Object.entries(domains));
  return Object.entries(values).flatMap(([name, value]): readonly Objection[] => {
    const domain = known.get(name);
    const at = `${path}.${name}`;
    if (domain === undefined) {
      const hint = `write one of ${may.join(', ')}`;
      const received = JSON.stringify(name);
      return [
        { code: 'unknown-variable', path: at, expected: 'a variable of the model', received, hint },
      ];
    }
    if (!may.includes(name))
      return [
        {
          code: 'wrong-variable',
          path: at,
          expected: `one of ${may.join(', ')}`,
          received: name,
          hint: why,
        },
      ];
    if (domain.includes(value)) return [];
    const expected = oneOf(domain);
    const hint = 'write a value of its domain';
    return [{ code: 'outside-domain', path: at, expected, received: `${value}`, hint }];
  });
}

/** What is wrong with a context: it sets every exogenous variable and every root, and nothing else. */
export function contextObjections(model: StructuralModel, context: Values): readonly Objection[] {
  const missing = model.context.filter((name) => !Object.hasOwn(context, name));
  return [
    ...assignmentObjections(
      model,
      'context',
      context,
      model.context,
      'an equation sets it; to set it against its equation, intervene',
    ),
    ...missing.map(
      (name): Objection => ({
        code: 'missing-variable',
        path: `context.${name}`,
        expected: oneOf(model.domains[name] ?? []),
        received: 'nothing',
        hint: 'a context sets every exogenous variable and every root',
      }),
    ),
  ];
}

/** What is wrong with the values of endogenous variables, where some are needed. */
export function endogenousObjections(
  model: StructuralModel,
  path: string,
  values: Values,
): readonly Objection[] {
  if (Object.keys(values).length === 0)
    return [
      {
        code: 'empty',
        path,
        expected: 'at least one variable with its value',
        received: 'none',
        hint: `name one of ${model.endogenous.join(', ')}`,
      },
    ];
  return assignmentObjections(
    model,
    path,
    values,
    model.endogenous,
    'what is exogenous is given, and can be no cause, no effect and no intervention; declare it as a root',
  );
}

/** What is wrong with the value of one endogenous variable. */
export function oneVariableObjections(
  model: StructuralModel,
  path: string,
  values: Values,
): readonly Objection[] {
  const names = Object.keys(values);
  if (names.length < 2) return endogenousObjections(model, path, values);
  return [
    {
      code: 'one-variable',
      path,
      expected: 'one variable with its value',
      received: names.join(', '),
      hint: 'ask of each by itself',
    },
  ];
}
