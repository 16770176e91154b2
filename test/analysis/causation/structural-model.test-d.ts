/** What must not compile does not. Read by `tsc`; nothing here runs. */
import { isActualCause } from '../../../src/analysis/causation/actual-cause.js';
import { simulate } from '../../../src/analysis/causation/simulate.js';
import { structuralModel } from '../../../src/analysis/causation/structural-model.js';

const model = structuralModel({
  exogenous: { season: ['dry', 'wet'] },
  roots: { match: [0, 1] },
  endogenous: {
    fire: {
      domain: ['none', 'small', 'large'],
      of: ['season', 'match'],
      is: ({ season, match }) => (match === 0 ? 'none' : season === 'dry' ? 'large' : 'small'),
    },
  },
});
const context = { season: 'dry', match: 1 } as const;

/** The values keep their types. */
export const fire: 'none' | 'small' | 'large' = simulate(model, context).fire;
export const yes: boolean = isActualCause(model, { match: 1 }, { fire: 'large' }, context).cause;

// @ts-expect-error the context leaves the season out
simulate(model, { match: 1 });

// @ts-expect-error there is no such season
simulate(model, { season: 'cold', match: 1 });

// @ts-expect-error there is no such variable
simulate(model, context, { lightning: 1 });

// @ts-expect-error no fire is so large
isActualCause(model, { match: 1 }, { fire: 'huge' }, context);

structuralModel({
  roots: { match: [0, 1] },
  // @ts-expect-error there is no parent of that name
  endogenous: { fire: { domain: [0, 1], of: ['lightning'], is: () => 1 } },
});

structuralModel({
  roots: { match: [0, 1] },
  endogenous: {
    // @ts-expect-error the equation gives a word that its domain does not have
    fire: { domain: ['none', 'large'], of: ['match'], is: () => 'huge' },
  },
});
