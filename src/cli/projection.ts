/** The option `--project`: what is said of an issue as a whole. */
import { Option } from 'commander';
import type { History } from '../history/history.js';
import { arenasNamed, issueViews } from '../history/issue-view.js';
import type { Projection } from '../history/projection-rule.js';
import { projectedJson } from '../render/projected-json.js';
import { projectionText } from '../render/text/projection.js';
import { visible } from '../render/visible.js';
import type { Scenario } from '../scenario/scenario.js';
import { Failure } from './failure.js';
import { paint } from './output.js';

export const projectOption = (): Option =>
  new Option(
    '--project <rule>',
    'say of each issue as a whole whether it is securitized or desecuritized at the end: any, all, formal:<arena>, or weighted:<arena>=<weight>,…:<at least>',
  );

const forms =
  'any, all, formal:unsc or weighted:unsc=2,eu=1:2 (weights, and the sum to be reached)';

const refused = (text: string, why: string): Failure =>
  new Failure(2, `--project ${visible(text)}: ${why}; try ${forms}`);

const wholeNumber = (text: string, number: string, least: number): number => {
  if (!/^\d{1,9}$/.test(number) || Number(number) < least)
    throw refused(
      text,
      `expected a whole number from ${least} up, received ${visible(number === '' ? 'nothing' : number)}`,
    );
  return Number(number);
};

const weighted = (text: string, list: string, sum: string): Projection => {
  const weights = list.split(',').map((one) => {
    const [arena = '', weight = '', ...more] = one.split('=');
    if (arena === '' || more.length > 0)
      throw refused(
        text,
        `expected <arena>=<weight>, received ${visible(one === '' ? 'nothing' : one)}`,
      );
    return [arena, wholeNumber(text, weight, 0)] as const;
  });
  const twice = weights.find(([arena], i) => weights.findIndex(([other]) => other === arena) < i);
  if (twice !== undefined) throw refused(text, `${visible(twice[0])} is weighed twice`);
  const atLeast = wholeNumber(text, sum, 1);
  const reached = weights.reduce((total, [, weight]) => total + weight, 0);
  // All arenas together would not do: the answer would be no, whatever happened.
  if (reached < atLeast)
    throw refused(
      text,
      `expected weights that can reach ${atLeast}, received ${reached} in all; no arenas could ever do`,
    );
  return { rule: 'weighted', weights: Object.fromEntries(weights), atLeast };
};

const read = (text: string): Projection => {
  const [rule = '', ...rest] = text.split(':');
  const [first = '', second = ''] = rest;
  if ((rule === 'any' || rule === 'all') && rest.length === 0) return { rule };
  if (rule === 'formal' && rest.length === 1 && first !== '') return { rule, arena: first };
  if (rule === 'weighted' && rest.length === 2) return weighted(text, first, second);
  throw refused(text, 'no such projection');
};

/** Reads what was typed, and refuses a projection that fits no issue of the scenario. */
const projectionOf = (scenario: Scenario, text: string): Projection => {
  const projection = read(text);
  const named = arenasNamed(projection);
  const fits = scenario.issues.find(({ arenas }) => named.every((one) => arenas.includes(one)));
  if (fits === undefined) {
    const places = scenario.issues.map(({ id, arenas }) => `${id} in ${arenas.join(', ')}`);
    throw new Failure(
      2,
      `--project ${visible(text)}: no issue is contested in ${visible(named.join(' and '))}; the scenario has ${visible(places.join('; '))}`,
    );
  }
  return projection;
};

/** What a projection says of some histories, to be told in either way. */
export interface Told {
  readonly json: () => object;
  readonly text: () => string;
}

/** What the projection that was asked for says of each history; `null` where none was asked for. */
export const projected = (
  scenario: Scenario,
  histories: () => readonly History[],
  { project, format }: { readonly project?: string; readonly format: string },
): Told | null => {
  if (project === undefined) return null;
  if (format !== 'text' && format !== 'json')
    throw new Failure(
      2,
      `--project: it is told as text or json, not as ${format}; take one of these`,
    );
  const projection = projectionOf(scenario, project);
  const views = histories().flatMap((history) => issueViews(history, projection));
  return {
    json: () => projectedJson(projection, views),
    text: () => projectionText(projection, views, paint()),
  };
};
