import { expect, test } from 'vitest';
import type { EnteringId } from './entering.js';
import {
  accepts,
  allClear,
  bareThreat,
  enacts,
  enactsUncoded,
  history,
  rejects,
  stagesAfter,
  threat,
  world,
} from './sample.js';
import type { AnyAct, World } from './world.js';

/**
 * Who founded shows in who must release (D2): a certain founder that refuses keeps the issue inside;
 * one that may be a founder leaves it open; one that is none does not matter.
 */
const entered: AnyAct[] = [threat('m'), accepts('council', 'm')];
const formal = { support: 'formal' } as const;
const stillOrLeft = ['securitized', 'desecuritized'];
const outOrIn = ['politicized', 'securitized'];
const anything = ['politicized', 'securitized', 'desecuritized'];

const clear = allClear('n', { addressees: ['council', 'members'] });
function refuses(audience: string): AnyAct[] {
  return [rejects(audience, 'n'), rejects(audience, 'n', { dimension: 'identification' })];
}
const councilRefuses = [clear, ...refuses('council')];
const membersRefuse = [clear, accepts('council', 'n', formal), ...refuses('members')];

const allSignificant: World = {
  ...world,
  audiences: world.audiences.map((audience) => ({ ...audience, significant: true })),
};
function after(entering: EnteringId, entry: AnyAct[], release: AnyAct[]) {
  return stagesAfter(history(entry, release), entering, 'D2', allSignificant);
}

/** A move to one audience, accepted by it, of which nothing else is coded. */
function vague(move: string, audience: string): AnyAct[] {
  return [bareThreat(move, { addressees: [audience] }), accepts(audience, move)];
}
const withMembers = (more: object): AnyAct[] => [
  threat('w', { addressees: ['members'], ...more }),
  accepts('members', 'w'),
];

test('R2: beside a threat that securitized, those who accepted one that may have are possible', () => {
  expect(after('R2', [...entered, ...withMembers({})], membersRefuse)).toEqual(['securitized']);
  expect(after('R2', [...entered, ...vague('v', 'members')], membersRefuse)).toEqual(stillOrLeft);
  expect(after('R2', [...entered, ...vague('v', 'members')], councilRefuses)).toEqual([
    'securitized',
  ]);
});

test('R2: a threat that certainly failed founds on nobody', () => {
  const failed = withMembers({ existential: 'none' });
  expect(after('R2', [...entered, ...failed], membersRefuse)).toEqual(['desecuritized']);
});

test('R2: of threats that may have securitized, only who accepted every one of them is certain', () => {
  const one = vague('v', 'council');
  const failed = [threat('w', { existential: 'none' }), accepts('council', 'w')];
  expect(after('R2', one, councilRefuses)).toEqual(outOrIn);
  expect(after('R2', [...one, ...failed], councilRefuses)).toEqual(outOrIn);
  expect(after('R2', [...one, ...vague('w', 'council')], councilRefuses)).toEqual(outOrIn);
  expect(after('R2', [...one, ...vague('w', 'members')], councilRefuses)).toEqual(anything);
});

test('R3: of several threats that an unjustified measure may rest on, each is only possible', () => {
  const looked = { ...allSignificant, searched: [{ arena: 'unsc', acts: ['measure-enacted'] }] };
  const effect = { type: 'relation-changed', from: 'us', to: 'iran', measure: 'x' } as const;
  const later = (heard: AnyAct[], measure: AnyAct, release: AnyAct[]) =>
    stagesAfter(history(heard, [measure, effect], release), 'R3', 'D2', looked);
  const two = [...entered, ...withMembers({})];
  expect(later(entered, enacts('x'), councilRefuses)).toEqual(outOrIn);
  expect(later(two, enacts('x'), councilRefuses)).toEqual(anything);
  // Once it rests on one of them, the other is not asked about.
  expect(later(two, enacts('x', { justifiedBy: 'm' }), membersRefuse)).toEqual(['desecuritized']);
});

test('R16: who accepted a move that may not claim survival may be a founder, and no more', () => {
  const vague = bareThreat('v', { addressees: ['members'] });
  const both = [...entered, enacts('x'), vague, accepts('members', 'v')];
  const release = [
    allClear('n', { addressees: ['council', 'members'] }),
    accepts('council', 'n', formal),
    rejects('members', 'n'),
    rejects('members', 'n', { dimension: 'identification' }),
  ];
  expect(stagesAfter(history(both, release), 'R16')).toEqual(stillOrLeft);
});

test('R16: who accepted only what may be a claim of survival is never a certain founder', () => {
  const x = enacts('x');
  expect(after('R16', [...vague('v', 'council'), x], councilRefuses)).toEqual(anything);
  expect(after('R16', [...entered, ...vague('v', 'council'), x], councilRefuses)).toEqual([
    'securitized',
  ]);
});

test('R16: who accepted a threat that was withdrawn at once founds nothing', () => {
  const withdrawn: AnyAct = { type: 'move-withdrawn', move: 'w' };
  const stood = [...entered, enacts('x'), ...withMembers({})];
  expect(after('R16', stood, membersRefuse)).toEqual(['securitized']);
  expect(after('R16', [...stood, withdrawn], membersRefuse)).toEqual(['desecuritized']);
});

test('R16: who founds does not hang on which measure it was', () => {
  const maybe = [...entered, enactsUncoded('x'), enactsUncoded('y')];
  expect(after('R16', maybe, councilRefuses)).toEqual(outOrIn);
});
