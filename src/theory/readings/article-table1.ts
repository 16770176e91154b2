/**
 * D9, the article's Table 1 (S2¶8): the two returns of its third step, with the attempts and emphases of the first two
 * made. A partial return of the file to the IAEA is enough here, as it is for every mode of the table but `strict`.
 */
import { each } from '../../machine/chain.js';
import type { Component, Grade } from '../act.js';
import { type Answered, no, unknown, yes } from '../answered.js';
import { type Asked, leaving, type Proposition } from '../rule.js';
import { yesOrNo } from '../scale.js';
import { article } from '../sources.js';
import { theProcess } from '../witness.js';
import { absence } from '../world.js';

const rank: Readonly<Record<Grade, number>> = { none: 0, partial: 1, full: 2 };

const unmarked = (component: Component, { world, arena, place, since, now }: Asked): Answered => {
  const first = [...each(place.marks)].filter(({ at }) => at.index > since).at(-1);
  return first !== undefined && absence(world, arena, 'component-marked', first.at, now) === 'no'
    ? no
    : unknown(component, `whether ${component} was done in ${arena}`);
};

const done = (component: Component, least: Grade, asked: Asked): Answered => {
  const leaf = asked.place.components[component];
  if (leaf.at === null || leaf.at.index <= asked.since) return unmarked(component, asked);
  return rank[leaf.status] >= rank[least] ? yes(leaf.at) : no;
};

const component = (id: Component, least: Grade, says: string): Proposition<Asked> => ({
  says,
  source: article('S2¶8, Table 1'),
  holds: (_, asked) => done(id, least, asked),
});

export const articleTable1 = leaving<Asked>({
  id: 'D9',
  name: 'article-table1',
  source: article('S2¶8, Table 1'),
  note: 'The table names no actor, audience or date; the mapping of its components to dated events is the coder’s and marked assumed.',
  reads: ['component-marked'],
  witness: theProcess,
  scale: yesOrNo([
    component(
      'c11',
      'partial',
      'an attempt was made to take the issue off the emergency forum’s agenda (c11)',
    ),
    component('c12', 'partial', 'an attempt was made to weaken the sanctions (c12)'),
    component('c13', 'partial', 'an attempt was made to desecuritize the issue (c13)'),
    component('c21', 'partial', 'it was stressed that political talks go on (c21)'),
    component('c22', 'partial', 'it was stressed that the issue is not one of security (c22)'),
    component('c31', 'full', 'the parties are back at technical questions (c31)'),
    component('c32', 'partial', 'the file is back with the expert body, at least in part (c32)'),
  ]),
  dated: 'of the last component',
  needsFounders: false,
});
