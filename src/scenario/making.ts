/** Which acts make moves, measures and clauses, and which refer to them. */
import type { Act, ActOf } from '../theory/act.js';

export type MadeKind = 'move' | 'measure' | 'clause';
export interface Made {
  readonly kind: MadeKind;
  readonly id: string;
}
/** A reference, and the field of the act that holds it. */
export interface Mention extends Made {
  readonly field: string;
}

export type MeasureOpening = ActOf<'measure-requested' | 'measure-authorised' | 'measure-enacted'>;

export function isOpening(act: Act): act is MeasureOpening {
  return (
    act.type === 'measure-requested' ||
    act.type === 'measure-authorised' ||
    act.type === 'measure-enacted'
  );
}

/** What the act makes, if anything. Several acts may open one measure. */
export function madeBy(act: Act): Made | null {
  if (act.type === 'move-made') return { kind: 'move', id: act.move };
  if (act.type === 'clause-agreed') return { kind: 'clause', id: act.clause };
  if (isOpening(act)) return { kind: 'measure', id: act.measure };
  return null;
}

/** The moves, measures and clauses that the act refers to and does not make. */
export function mentionedBy(act: Act): readonly Mention[] {
  const mentions: Mention[] = [];
  const mention = (kind: MadeKind, field: string, id: string | undefined): void => {
    if (id !== undefined) mentions.push({ kind, id, field });
  };
  switch (act.type) {
    case 'move-made':
      mention('move', 'renews', act.renews);
      break;
    case 'move-superseded':
      mention('move', 'by', act.by);
      break;
    case 'measure-enacted':
      mention('move', 'justifiedBy', act.justifiedBy);
      break;
    case 'measure-justified':
      if (act.ground !== 'no threat') mention('move', 'ground', act.ground);
      break;
    case 'measure-terminated':
      if (act.because !== 'other grounds') mention('move', 'because', act.because);
      break;
    case 'clause-triggered':
    case 'clause-lapsed':
      mention('clause', 'clause', act.clause);
      break;
    default:
  }
  if (act.type !== 'move-made' && 'move' in act) mention('move', 'move', act.move);
  if (!isOpening(act) && 'measure' in act) mention('measure', 'measure', act.measure);
  return mentions;
}
