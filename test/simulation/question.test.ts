/** What populations are asked. */
import { expect, test } from 'vitest';
import { jcpoa } from '../../src/cases.js';
import { questionsOf } from '../../src/simulation/question.js';
import { answered, island, islanders, members, populations } from './island.js';

const told = (questions: ReturnType<typeof questionsOf>) =>
  questions.map(({ audience, move, dimension }) => `${audience} ${move} ${dimension}`);

test('where nobody was found to answer, an audience is asked in both dimensions of every move put to it', () => {
  expect(told(questionsOf(island, [members]))).toEqual([
    'members claim identification',
    'members claim measures',
    'members second-claim identification',
    'members second-claim measures',
    'members all-clear identification',
    'members all-clear measures',
  ]);
  expect(questionsOf(island, [members])[0]).toMatchObject({ made: 'claimed', at: [] });
});

test('where it was found to answer, it is asked only what it answered, and answers there', () => {
  const [first] = questionsOf(answered, [members]);
  expect(first).toMatchObject({ move: 'claim', dimension: 'measures', at: ['accepted'] });
  expect(told(questionsOf(answered, [members]))).not.toContain('members claim identification');
});

test('a population may hear some moves only', () => {
  const [one] = questionsOf(island, [{ ...members, hears: ['all-clear'] }]);
  expect(one?.move).toBe('all-clear');
  expect(questionsOf(island, [{ ...members, hears: ['all-clear'] }])).toHaveLength(2);
});

test('authority is of the speaker, resonance of the move, and of one dimension where that is named', () => {
  const weighed = {
    ...members,
    authority: [{ actor: 'governor', degree: 0.5 }],
    resonance: [
      { move: 'claim', degree: 0.9 },
      { move: 'claim', dimension: 'measures' as const, degree: 0.3 },
    ],
  };
  const questions = questionsOf(island, [weighed]);
  expect(questions.map(({ authority }) => authority)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
  expect(questions.map(({ resonance }) => resonance)).toEqual([0.9, 0.3, 1, 1, 1, 1]);
});

test('in a layer only its own moves are put: the article alone has no addressee, so nobody is asked', () => {
  const council = { ...members, audience: 'security-council' };
  expect(questionsOf(jcpoa, [council], { layer: 'record' })).not.toEqual([]);
  const article = questionsOf(jcpoa, [council], { layer: 'article' });
  expect(article.filter(({ move }) => move === 'west-move')).toEqual([]);
});

test('questions come population by population', () => {
  const all = questionsOf(island, populations);
  expect(all).toEqual([...questionsOf(island, [members]), ...questionsOf(island, [islanders])]);
});
