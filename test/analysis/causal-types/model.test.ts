/** Diagrams, the types they make, and what is refused of them. */
import { describe, expect, test } from 'vitest';
import {
  type CausalModelOptions,
  causalModel,
} from '../../../src/analysis/causal-types/causal-model.js';
import { causalQuery } from '../../../src/analysis/causal-types/causal-query.js';
import { Refused } from '../../../src/analysis/refused.js';

const refusal = (diagram: string, options?: CausalModelOptions): readonly string[] => {
  try {
    causalModel(diagram, options);
  } catch (error) {
    if (error instanceof Refused)
      return error.objections.map(({ code, path, received }) => `${code} ${path}: ${received}`);
    throw error;
  }
  return [];
};
const typesIn = (diagram: string, node: string, options?: CausalModelOptions) =>
  causalModel(diagram, options)
    .nodes.find(({ id }) => id === node)
    ?.types.map(({ type }) => type);

describe('a diagram', () => {
  test('is read in either direction, and its nodes come after their parents', () => {
    const parents = (diagram: string) =>
      causalModel(diagram).nodes.map(({ id, parents: of }) => [id, of]);
    expect(parents('C <- U; S -> O -> C')).toEqual([
      ['U', []],
      ['S', []],
      ['O', ['S']],
      ['C', ['U', 'O']],
    ]);
    expect(parents('X -> Y\nZ -> Y')).toEqual(parents('X -> Y <- Z'));
  });

  test('may have parts that nothing connects', () => {
    const { nodes, causalTypes } = causalModel('A; B -> C');
    expect(nodes.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(causalTypes).toBe(2 * 2 * 4);
    expect(causalModel('A').causalTypes).toBe(2);
  });

  test('that leads in a circle is refused, and the circle named', () => {
    expect(refusal('X -> Y -> Z -> X; Z -> W')).toEqual(['cycle diagram: X -> Y -> Z -> X']);
    expect(refusal('A -> B; B -> B')).toEqual(['cycle diagram: B -> B']);
  });

  test.each([
    ['', 'not-a-diagram diagram, sign 1: the end'],
    ['X ->', 'not-a-diagram diagram, sign 5: the end'],
    ['X -> -> Y', 'not-a-diagram diagram, sign 6: "->"'],
    ['X Y', 'not-a-diagram diagram, sign 3: "Y"'],
    ['-> Y', 'not-a-diagram diagram, sign 1: "->"'],
    ['X - Y', 'not-a-diagram diagram, sign 3: "-"'],
    ['X <-> Y', 'not-a-diagram diagram, sign 3: "<->"'],
    ['X -> constructor', 'not-a-diagram diagram, sign 6: "constructor"'],
    ['X -> Y; X -> Y', 'not-a-diagram diagram, sign 11: X -> Y again'],
    ['X -> Ÿ', 'not-a-diagram diagram, sign 6: "Ÿ"'],
  ])('%j is refused with the place', (diagram, expected) => {
    expect(refusal(diagram)).toEqual([expected]);
  });

  test('that is no text, or a very long one, is refused', () => {
    // A caller without types can pass anything.
    expect(refusal(7 as unknown as string)).toEqual(['not-a-diagram diagram, sign 1: 7']);
    expect(refusal('A -> '.repeat(1000))).toHaveLength(1);
  });
});

describe('nodal types', () => {
  test('number 2, 4, 16 and 256 for none, one, two and three parents', () => {
    expect(typesIn('X', 'X')).toEqual(['0', '1']);
    expect(typesIn('X -> Y', 'Y')).toEqual(['00', '10', '01', '11']);
    expect(typesIn('X -> Y <- Z', 'Y')).toHaveLength(16);
    expect(typesIn('X -> Y <- Z; W -> Y', 'Y')).toHaveLength(256);
  });

  test('that never fall when the parent rises are three of four, and six of sixteen for both parents', () => {
    const both = {
      monotone: [
        ['X', 'Y'],
        ['Z', 'Y'],
      ],
    } as const;
    expect(typesIn('X -> Y', 'Y', { monotone: [['X', 'Y']] })).toEqual(['00', '01', '11']);
    // The monotone functions of two values: never, both, X, Z, either, always.
    const six = ['0000', '0001', '0101', '0011', '0111', '1111'];
    expect(typesIn('X -> Y <- Z', 'Y', both)).toEqual(six);
  });

  test('are written with the parent first named changing fastest', () => {
    // 0100: on where X = 1 and Z = 0, and nowhere else.
    const others = causalModel('X -> Y <- Z').nodes[2]?.types ?? [];
    const without = { Y: others.map(({ type }) => type).filter((type) => type !== '0100') };
    const only = causalModel('X -> Y <- Z', { without });
    expect(causalQuery(only, 'X & !Z', { Y: 1 })).toMatchObject({ kind: 'answered', value: 1 });
    expect(causalQuery(only, 'Y[X=1, Z=0] & !Y[X=0, Z=1]')).toMatchObject({ value: 1 });
    // The order is that of first mention, not of the alphabet.
    expect(causalModel('Z -> Y <- X').nodes.at(-1)?.parents).toEqual(['Z', 'X']);
    expect(causalModel('Z; X -> Y <- Z').nodes.at(-1)?.parents).toEqual(['Z', 'X']);
  });

  test('can be ruled out by name', () => {
    expect(typesIn('X -> Y', 'Y', { without: { Y: ['10', '00'] } })).toEqual(['01', '11']);
  });

  test('have equal shares unless a prior says otherwise', () => {
    expect(causalModel('X -> Y').nodes[1]?.types.map(({ share }) => share)).toEqual(
      Array(4).fill(1 / 4),
    );
  });

  test('that are ruled out lose their share, and the others keep their proportions', () => {
    const prior = { '00': 0.2, '10': 0.2, '01': 0.4, '11': 0.2 };
    const { nodes } = causalModel('X -> Y', { priors: { Y: prior }, monotone: [['X', 'Y']] });
    expect(nodes[1]?.types.map(({ share }) => share)).toEqual(
      [1 / 4, 1 / 2, 1 / 4].map((one) => expect.closeTo(one, 12)),
    );
    const { '10': _, ...three } = { ...prior, '00': 0.25, '01': 0.5, '11': 0.25 };
    const same = causalModel('X -> Y', { priors: { Y: three }, without: { Y: ['10'] } });
    expect(same.nodes[1]?.types.map(({ share }) => share)).toEqual([0.25, 0.5, 0.25]);
  });
});

describe('what is supposed of a model', () => {
  test.each<[string, CausalModelOptions, string]>([
    ['monotone in what is no parent', { monotone: [['X', 'Y']] }, 'not-a-parent monotone[0]: "X"'],
    [
      'monotone in a node that is not there',
      { monotone: [['Q', 'Y']] },
      'unknown-node monotone[0][0]: "Q"',
    ],
    ['types of a node that is not there', { without: { Q: ['1'] } }, 'unknown-node without.Q: "Q"'],
    ['a type of the wrong length', { without: { M: ['1'] } }, 'unknown-type without.M[0]: "1"'],
    ['a prior for a node that is not there', { priors: { Q: {} } }, 'unknown-node priors.Q: "Q"'],
    [
      'a prior that is no share',
      { priors: { X: { '0': -1, '1': 2 } } },
      'not-a-probability priors.X.0: -1',
    ],
    [
      'a prior that leaves a type out',
      { priors: { X: { '1': 1 } } },
      'prior-incomplete priors.X: none for 0',
    ],
    [
      'a prior that is no whole',
      { priors: { X: { '0': 0.5, '1': 0.4 } } },
      'not-a-whole priors.X: 0.9',
    ],
    [
      'no type at all',
      { without: { X: ['0', '1'] } },
      'nothing-left X: nothing: all its types are ruled out',
    ],
    [
      'only types without a share',
      { without: { X: ['1'] }, priors: { X: { '0': 0, '1': 1 } } },
      'nothing-left X: types that the prior gives no share',
    ],
  ])('%s is refused', (_, options, expected) => {
    expect(refusal('X -> M -> Y', options)).toContain(expected);
  });

  test('a slip of the pen gets a hint', () => {
    expect(() => causalModel('Ukraine -> Arms', { without: { Ukrane: ['1'] } })).toThrow(
      'did you mean "Ukraine"?',
    );
  });
});

describe('the bound', () => {
  test('a hundred thousand causal types are enumerated, and more refused with their number', () => {
    // 2 to the 16 roots is 65,536; one more doubles it.
    const roots = (count: number) => Array.from({ length: count }, (_, i) => `N${i}`).join('; ');
    expect(causalModel(roots(16)).causalTypes).toBe(65_536);
    expect(refusal(roots(17))).toEqual(['too-many-types diagram: 131072']);
  });

  test('restrictions count: a model that is too large whole may be small enough without', () => {
    const wide = 'A -> Y <- B; C -> Y <- D';
    expect(refusal(wide)).toEqual(['too-many-types diagram: 1048576']);
    // The monotone functions of four values are 168 (Dedekind's number).
    const monotone = ['A', 'B', 'C', 'D'].map((parent) => [parent, 'Y'] as const);
    expect(causalModel(wide, { monotone }).causalTypes).toBe(16 * 168);
  });

  test('five arrows to one node are refused before anything is counted', () => {
    expect(refusal('A -> Y <- B; C -> Y <- D; E -> Y')).toEqual([
      'too-many-parents diagram: 5 that lead to Y',
    ]);
  });
});
