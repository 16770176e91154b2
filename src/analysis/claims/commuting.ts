/**
 * Which acts may change places in a history without anything being otherwise. Rules read little of the order of acts:
 * whether a measure came before its claim or its acceptance, a doubt or a bargaining before the claim, what was last
 * said on one subject, and what came before a conclusion. Everything else commutes.
 */
import type { Act } from '../../theory/act.js';

/** What an act does on its own subject, what it tells to acts that look for it, and what it looks for. */
interface Order {
  /** Acts on one subject keep their order. */
  readonly subjects: readonly string[];
  /** An act that tells of something keeps its order with one that asks for it, and with no other. */
  readonly tells: readonly string[];
  readonly asks: readonly string[];
}

const none: readonly string[] = [];

const ordered = (
  subjects: readonly string[],
  tells: readonly string[] = none,
  asks: readonly string[] = none,
): Order => ({ subjects, tells, asks });

const orderOf = (act: Act): Order => {
  switch (act.type) {
    case 'move-made':
      return ordered(
        [`move ${act.move}`, ...(act.sign === '+' ? ['agenda'] : [])],
        ['moves', `made ${act.move}`],
        act.renews === undefined ? none : [`made ${act.renews}`],
      );
    case 'move-withdrawn':
    case 'move-lapsed':
      return ordered([`open ${act.move}`], none, [`made ${act.move}`]);
    case 'move-superseded':
      return ordered([`open ${act.move}`], none, [`made ${act.move}`, `made ${act.by}`]);
    case 'audience-accepted':
    case 'audience-partly-accepted':
    case 'audience-abstained':
    case 'audience-rejected':
    case 'audience-retracted': {
      const reshapes = act.type === 'audience-rejected' && act.how === 'reshaping';
      return ordered(
        [`answer ${act.move} ${act.audience} ${act.dimension}`, ...(reshapes ? ['agenda'] : [])],
        act.type === 'audience-accepted' ? ['acceptances'] : none,
        [`made ${act.move}`],
      );
    }
    case 'context-observed':
      return ordered([`context ${act.move}`], none, [`made ${act.move}`]);
    case 'measure-enacted':
      return ordered([`measure ${act.measure}`], none, ['moves', 'acceptances']);
    case 'measure-requested':
    case 'measure-authorised':
    case 'measure-suspended':
    case 'measure-resumed':
    case 'measure-routinised':
    case 'measure-terminated':
    case 'measure-justified':
      return ordered([`measure ${act.measure}`], none, ['moves']);
    case 'relation-changed':
      return ordered(act.measure === undefined ? none : [`measure ${act.measure}`]);
    case 'clause-agreed':
    case 'clause-triggered':
    case 'clause-lapsed':
      return ordered([`clause ${act.clause}`]);
    case 'window-opened':
    case 'window-closed':
      return ordered(['window']);
    case 'forum-changed':
      return ordered(['forum', 'agenda']);
    case 'component-marked':
      return ordered([act.component]);
    case 'issue-raised':
    case 'issue-shelved':
    case 'issue-technified':
    case 'issue-silenced':
      return ordered(['agenda']);
    case 'issue-bargained':
    case 'evidence-doubted':
      return ordered(none, none, ['moves']);
    case 'practice-observed':
    case 'institution-observed':
    case 'stage-claimed':
    case 'noted':
      return ordered(none);
  }
};

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

/** For each act of a list, whether its order with each other one may matter. An act keeps its order with itself. */
export const keepingOrder = (acts: readonly Act[]): readonly (readonly boolean[])[] => {
  const orders = acts.map(orderOf);
  return orders.map((a, i) =>
    orders.map(
      (b, j) =>
        i === j || meet(a.subjects, b.subjects) || meet(a.tells, b.asks) || meet(a.asks, b.tells),
    ),
  );
};
