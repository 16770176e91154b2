/** The part "What is asked": the question, the hypothesis and what else the article claims, each with its place. */
import type { Claim } from '../../scenario/scenario.js';
import type { Block, Part } from './document.js';
import { grounded } from './grounds.js';
import type { Register } from './register.js';

/** The kinds of claims in the order of an argument; definitions and strategies are in the index of places. */
const argument = ['question', 'hypothesis', 'mechanism', 'prediction', 'conclusion'] as const;
const words: Readonly<Record<(typeof argument)[number], string>> = {
  question: 'Question',
  hypothesis: 'Hypothesis',
  mechanism: 'Mechanism',
  prediction: 'Prediction',
  conclusion: 'Conclusion',
};

const claimsOf = (register: Register): Block => {
  const claims = register.scenario.claims ?? [];
  const told = argument.flatMap((kind) =>
    claims.filter((claim: Claim) => claim.kind === kind).map((claim) => ({ kind, claim })),
  );
  if (told.length === 0)
    return { kind: 'paragraph', text: 'This scenario declares no question and no claim.' };
  return {
    kind: 'list',
    items: told.map(({ kind, claim }) => ({
      text: grounded(register, `${words[kind]}: ${claim.says}`, [claim.id]),
    })),
  };
};

/** What the article asks, supposes and concludes, in the coder's words. */
export const askedPart = (register: Register): Part => ({
  id: 'asked',
  title: 'What is asked',
  blocks: [
    {
      kind: 'paragraph',
      by: 'method',
      text: 'What the text under study asks, supposes and concludes, in the words of the coder. Each sentence leads to the places where the text says so.',
    },
    claimsOf(register),
  ],
});
