/** What each rule for entering reads, in as few acts as show every verdict of every condition. */
import {
  accepts,
  answer,
  asThreat,
  context,
  doubt,
  each,
  effect,
  enacted,
  institution,
  justified,
  made,
  type Next,
  practice,
  rejects,
  survival,
  window,
  withdrawn,
} from './slice-acts.js';

const rule = ['a rule'];

/** Securitizing moves that claim survival, and what to do with one once it is made. */
const speaking: Readonly<Record<string, Next>> = {
  *R1({ has }) {
    if (has('move-made', 'm')) return;
    for (const existential of each('existential', 'explicit', 'none', undefined))
      for (const urgency of each('urgency', true, false, undefined))
        for (const wayOut of each('wayOut', true, undefined))
          for (const actor of ['us', 'them'])
            yield made('m', '+', { ...existential, ...urgency, ...wayOut, actor });
  },
  *R2({ has, few, founding, one }) {
    if (one) {
      if (!has('move-made', 'm')) yield made('m', '+', survival);
      else yield accepts('a', 'm');
    } else if (!has('move-made', 'm')) {
      for (const existential of ['explicit', undefined, ...(few ? [] : ['none'])])
        yield made('m', '+', {
          referent: 'peace',
          ...(existential === undefined ? {} : { existential }),
        });
      if (!few) yield made('m', '+', { existential: 'implicit' });
    } else {
      yield accepts('a', 'm');
      yield rejects('a', 'm');
      if (founding) yield answer('audience-retracted', 'a', 'm');
      if (!few) yield withdrawn('m');
      if (founding) yield accepts('b', 'm');
    }
  },
  *R4({ has }) {
    if (!has('move-made', 'm')) {
      for (const actor of ['us', 'them']) yield made('m', '+', { actor });
      return;
    }
    for (const support of each('support', 'formal', 'moral', undefined))
      yield accepts('a', 'm', support);
    if (!has('context-observed', 'm'))
      for (const resonance of each('resonance', 3, 1)) yield context('m', resonance);
  },
  *R7a({ has }) {
    if (!has('move-made', 'm')) {
      for (const existential of each('existential', 'explicit', 'none', undefined))
        yield made('m', '+', existential);
      return;
    }
    yield accepts('a', 'm');
    yield rejects('a', 'm');
    yield accepts('b', 'm');
    yield withdrawn('m');
  },
  *R9({ has }) {
    if (!has('move-made', 'm')) {
      for (const existential of each('existential', 'explicit', 'none'))
        for (const urgency of each('urgency', true, false, undefined))
          for (const wayOut of each('wayOut', true, undefined))
            for (const actor of ['us', 'them'])
              yield made('m', '+', { ...existential, ...urgency, ...wayOut, actor });
      return;
    }
    if (!has('context-observed', 'm'))
      for (const embeddedness of each('embeddedness', 2, 1, undefined))
        yield context('m', embeddedness);
    yield withdrawn('m');
  },
};

const claiming: Readonly<Record<string, Next>> = {
  *R3({ has, few, one }) {
    if (!has('move-made', 'm')) {
      yield made('m', '+', survival);
      if (!few) yield made('m', '+', { referent: 'peace' });
    } else {
      yield accepts('a', 'm');
      if (!few) yield rejects('a', 'm');
    }
    if (!has('measure-enacted', 'x')) {
      if (!one) yield enacted(rule);
      if (!few) yield enacted(undefined);
      if (has('move-made', 'm')) yield enacted(rule, { justifiedBy: 'm' });
    } else {
      if (!few) yield justified('no threat');
      if (has('move-made', 'm') && !few) yield justified('m');
      if (!one || !has('relation-changed')) yield effect;
    }
  },
  *R5({ has }) {
    if (!has('move-made', 'm')) {
      yield made('m', '+', { threat: 'the bomb', referent: 'peace' });
      yield made('m', '+', { existential: 'none', referent: 'peace' });
      yield made('m', '+', { existential: 'implicit' });
    } else {
      yield accepts('a', 'm');
      yield rejects('a', 'm');
      yield rejects('a', 'm', asThreat);
      yield accepts('b', 'm', asThreat);
      if (!has('measure-enacted', 'x')) yield enacted(rule, { justifiedBy: 'm' });
      else yield justified('m');
    }
    if (has('measure-enacted', 'x')) yield justified('no threat');
  },
  *R6({ has }) {
    if (!has('move-made', 'm')) {
      yield made('m', '+', survival);
    } else {
      yield accepts('a', 'm', asThreat);
      for (const support of each('support', 'formal', 'moral')) yield accepts('a', 'm', support);
      if (!has('measure-enacted', 'x')) yield enacted(undefined, { justifiedBy: 'm' });
    }
    if (!has('measure-enacted', 'x')) yield enacted(undefined);
    else if (has('move-made', 'm')) yield justified('m');
  },
  *R7b({ has }) {
    if (!has('move-made', 'm')) {
      yield made('m', '+', survival);
    } else {
      yield accepts('a', 'm', asThreat);
      yield rejects('b', 'm', asThreat);
      yield accepts('a', 'm');
      if (!has('measure-enacted', 'x')) {
        yield enacted([], { justifiedBy: 'm' });
        yield enacted(rule, { justifiedBy: 'm' });
      }
    }
    if (!has('measure-enacted', 'x')) yield enacted(undefined);
    else yield justified('no threat');
  },
  *R10({ has }) {
    if (!has('move-made', 'm')) {
      yield made('m', '+');
    } else {
      yield accepts('a', 'm', asThreat);
      yield rejects('a', 'm', asThreat);
      yield accepts('a', 'm');
      yield accepts('b', 'm');
    }
    yield window('window-opened');
    yield window('window-closed');
  },
  *R11({ has, move }) {
    const m = move('m');
    const first = has('measure-enacted', 'x') && m === undefined;
    if (m === undefined) {
      const strands = ['agenda', 'future-acts', 'deterrence', 'control', undefined];
      for (const strand of each('strand', 'past-acts', ...(first ? [] : strands)))
        yield made('m', '+', { ...survival, ...strand });
      if (!first) yield enacted(undefined);
      return;
    }
    yield accepts('a', 'm', asThreat);
    yield accepts('a', 'm');
    yield rejects('a', 'm');
    if (m.strand === 'control' || m.strand === 'deterrence') yield accepts('b', 'm');
    if (m.strand !== 'past-acts') return;
    if (!has('measure-enacted', 'x')) yield enacted(undefined, { justifiedBy: 'm' });
    else yield justified('m');
  },
  *R14({ has }) {
    if (!has('move-made', 'm')) {
      yield made('m', '+');
      return;
    }
    yield accepts('a', 'm', asThreat);
    yield answer('audience-partly-accepted', 'a', 'm', asThreat);
    for (const type of [
      'audience-accepted',
      'audience-partly-accepted',
      'audience-rejected',
    ] as const)
      yield answer(type, 'a', 'm');
    yield doubt('a');
  },
};

const acting: Readonly<Record<string, Next>> = {
  *R8({ has }) {
    if (!has('move-made', 'm')) {
      yield made('m', '+', { threat: 'the bomb' });
      yield made('m', '+', { existential: 'none' });
    }
    if (!has('measure-enacted', 'x')) {
      for (const agent of each('agent', 'us', 'envoy', 'them', undefined)) {
        yield enacted(undefined, agent);
        if (has('move-made', 'm')) yield enacted(undefined, { ...agent, justifiedBy: 'm' });
      }
      return;
    }
    yield justified('no threat');
    if (!has('move-made', 'm')) return;
    yield justified('m');
    yield justified('m', 'them');
  },
  *R12() {
    yield institution;
    for (const kind of each('kind', 'detention', 'other', undefined)) yield practice(kind);
  },
  *R13() {
    yield practice({ exceptional: true });
    yield practice({ exceptional: false, typical: false });
    yield practice({ typical: false });
  },
  *R15({ has }) {
    if (!has('move-made', 'm')) yield made('m', '+');
    if (!has('measure-enacted', 'x'))
      for (const breaks of [rule, [], undefined]) yield enacted(breaks);
  },
  *R16({ has, few, one }) {
    if (!has('move-made', 'm')) {
      for (const existential of few ? ['explicit'] : ['explicit', 'none', undefined])
        yield made('m', '+', existential === undefined ? {} : { existential });
    } else {
      yield accepts('a', 'm');
      if (!one) yield rejects('a', 'm', asThreat);
      if (!few) yield rejects('a', 'm');
      if (!few) yield withdrawn('m');
    }
    if (!has('measure-enacted', 'x'))
      for (const breaks of few ? [rule] : [rule, [], undefined]) yield enacted(breaks);
  },
};

export const enters: Readonly<Record<string, Next>> = { ...speaking, ...claiming, ...acting };
