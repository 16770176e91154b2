/** What may be asked of the acts of a history: by name, so that claims read as sentences. */
import type { Act, ActOf, Dimension, Support } from '../../theory/act.js';
import { measureIn, moveIn } from '../../theory/situation.js';
import type { Past } from './claim.js';
import { allClear, another, claim, emergency } from './small-act.js';
import { parliament } from './universe.js';

type Asks = (act: Act) => boolean;

/** Histories in which no act is so. */
export const without =
  (is: Asks) =>
  ({ acts }: Past): boolean =>
    !acts.some(is);

/** Histories in which no act after the entry is so. */
export const sinceWithout =
  (is: Asks) =>
  ({ since }: Past): boolean =>
    !since.some(is);

export const claims: Asks = (act) => act.type === 'move-made' && act.sign === '+';
/** The securitizing move, where it is so. */
export const claimsSo =
  (is: (move: ActOf<'move-made'>) => boolean): Asks =>
  (act) =>
    act.type === 'move-made' && act.sign === '+' && is(act);

export const denies: Asks = (act) => act.type === 'move-made' && act.sign === '-';

interface Assent {
  readonly by?: (audience: string) => boolean;
  readonly dimension?: Dimension;
  readonly support?: Support;
}
const accepts =
  (of: string) =>
  ({ by = () => true, dimension, support }: Assent = {}): Asks =>
  (act) =>
    act.type === 'audience-accepted' &&
    act.move === of &&
    by(act.audience) &&
    (dimension === undefined || act.dimension === dimension) &&
    (support === undefined || act.support === support);

/** An audience accepts the securitizing move. */
export const acceptsClaim = accepts(claim);
/** An audience accepts the desecuritizing move. */
export const acceptsAllClear = accepts(allClear);

/** An audience accepts in part. */
export const acceptsInPart: Asks = ({ type }) => type === 'audience-partly-accepted';
/** Whatever is neither a claim nor an audience’s seeing a threat. */
export const anythingButSeeing: Asks = (act) =>
  !claims(act) && !acceptsClaim({ dimension: 'identification' })(act);

export const byParliament = (audience: string): boolean => audience === parliament.id;

export const takesMeasure: Asks = ({ type }) => type === 'measure-enacted';
export const breaksRule: Asks = (act) =>
  act.type === 'measure-enacted' && (act.breaks?.length ?? 0) > 0;
export const justifies: Asks = (act) =>
  act.type === 'measure-justified' ||
  (act.type === 'measure-enacted' && act.justifiedBy !== undefined);
export const changesRelations: Asks = ({ type }) => type === 'relation-changed';
export const observesContext =
  (layer: 'resonance' | 'embeddedness'): Asks =>
  (act) =>
    act.type === 'context-observed' && (act[layer] ?? 0) >= 2;
export const opensWindow: Asks = ({ type }) => type === 'window-opened';
export const observesInstitution: Asks = ({ type }) => type === 'institution-observed';
export const observesPractice: Asks = ({ type }) => type === 'practice-observed';
export const doubts: Asks = ({ type }) => type === 'evidence-doubted';
export const withdraws: Asks = (act) => act.type === 'move-withdrawn' && act.move === claim;

export const endsMeasure: Asks = ({ type }) => type === 'measure-terminated';
/** A measure ends, and the desecuritizing move is the reason given. */
export const endsForAllClear: Asks = (act) =>
  act.type === 'measure-terminated' && act.because === allClear;
export const changesForum: Asks = ({ type }) => type === 'forum-changed';
export const bargains: Asks = ({ type }) => type === 'issue-bargained';
export const marksTable: Asks = ({ type }) => type === 'component-marked';
export const claimsStage: Asks = ({ type }) => type === 'stage-claimed';

/** Whether the securitizing move was made and withdrawn. */
export const claimIsWithdrawn = ({ facts }: Past): boolean =>
  moveIn(facts, claim).status === 'withdrawn';

/** Whether some measure that breaks a rule is in force. */
export const emergencyInForce = ({ facts }: Past): boolean =>
  [emergency, another].some((id) => {
    const measure = measureIn(facts, id);
    return measure.status === 'enacted' && (measure.enacted?.act.breaks?.length ?? 0) > 0;
  });
