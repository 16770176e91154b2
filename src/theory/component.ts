/** One of the seven components of the article's Table 1, in one arena: how far it has got, by the latest mark. */
import { type Condition, machine, type Rules } from '../machine/machine.js';
import { verdict } from '../machine/verdict.js';
import type { Component, ComponentMarked, Grade } from './act.js';
import type { Context } from './context.js';
import { article } from './sources.js';
import type { Moment } from './world.js';

export type ComponentLeaf =
  | { readonly status: 'none'; readonly at: Moment | null }
  | { readonly status: 'partial'; readonly at: Moment }
  | { readonly status: 'full'; readonly at: Moment };

const graded = (grade: Grade): Condition<unknown, ComponentMarked, Context> => ({
  says: `the mark grades the component ${grade}`,
  source: article('S2¶8, Table 1'),
  holds: (_, act) => verdict(act.grade === grade),
});

const source = article('S2¶8, Table 1');
const mark = (_: unknown, __: ComponentMarked, { now }: Context) => ({ at: now });

/** A mark replaces the grade, whatever it was: what was returned can be taken back again. */
const marks = {
  'component-marked': [
    { to: 'none', needs: [graded('none')], carry: mark, source },
    { to: 'partial', needs: [graded('partial')], carry: mark, source },
    { to: 'full', needs: [graded('full')], carry: mark, source },
  ],
} as const;

const rules = { none: marks, partial: marks, full: marks } satisfies Rules<
  ComponentLeaf,
  ComponentMarked,
  Context
>;

/** The machine of one component of Table 1. */
export const component = machine<ComponentLeaf, ComponentMarked, Context>()(
  'component',
  { status: 'none', at: null },
  rules,
);

/** The seven components, in the order of the table: three attempts, two emphases, two returns. */
export const components: readonly Component[] = ['c11', 'c12', 'c13', 'c21', 'c22', 'c31', 'c32'];
