/** What each rule for leaving reads, in as few acts as show every verdict of every condition. */
import {
  accepts,
  agreed,
  asThreat,
  bargained,
  change,
  claimed,
  each,
  enacted,
  ended,
  lapsed,
  made,
  mark,
  type Next,
  rejects,
  survival,
  triggered,
  withdrawn,
} from './slice-acts.js';

export const leaves: Readonly<Record<string, Next>> = {
  *D1({ has }) {
    if (has('move-made', 'n')) return;
    for (const ordinary of each('ordinary', true, false, undefined)) yield made('n', '-', ordinary);
  },
  *D2({ has, lean }) {
    if (!has('move-made', 'n')) yield made('n', '-');
    else if (lean) {
      yield accepts('a', 'n', { support: 'formal' });
      yield rejects('a', 'n');
      yield accepts('b', 'n', { support: 'formal' });
    } else {
      for (const support of each('support', 'formal', 'moral', undefined))
        yield accepts('a', 'n', support);
      yield rejects('a', 'n');
      yield accepts('b', 'n', { support: 'formal' });
      yield withdrawn('n');
    }
  },
  *D3({ has, lean }) {
    yield bargained({ ordinary: true });
    if (!has('move-made', 'p')) {
      yield bargained({});
      if (!lean) yield bargained({ ordinary: false });
      yield made('p', '+', survival);
    } else {
      yield accepts('a', 'p');
      yield rejects('a', 'p');
      if (!lean) yield withdrawn('p');
    }
  },
  *D4({ has, lean }) {
    if (!has('measure-enacted', 'x'))
      for (const breaks of [['a rule'], ...(lean ? [] : [[]]), undefined]) yield enacted(breaks);
    else {
      if (lean) return yield ended();
      yield change('measure-suspended');
      yield change('measure-resumed');
      yield ended();
    }
  },
  *D5() {
    for (const complete of each('complete', true, false, undefined))
      yield { type: 'forum-changed', issue: 'file', from: 'here', to: 'there', ...complete };
  },
  *D6({ has }) {
    if (!has('measure-enacted', 'x'))
      for (const breaks of [['a rule'], [], undefined]) yield enacted(breaks);
    else yield ended();
    yield agreed;
    yield lapsed;
    yield triggered;
  },
  *D7({ has }) {
    if (!has('move-made', 'n')) yield made('n', '-');
    if (!has('measure-enacted', 'x')) yield enacted(['a rule']);
    else if (!has('measure-terminated', 'x')) {
      yield ended();
      yield ended({ because: 'other grounds' });
      if (has('move-made', 'n')) yield ended({ because: 'n' });
      if (has('move-made', 'm')) yield ended({ because: 'm' });
    }
  },
  *D8({ has }) {
    if (!has('move-made', 'n'))
      for (const form of each('form', 'silencing', 'stabilisation', undefined))
        yield made('n', '-', { addressees: ['a'], ...form });
    else {
      yield accepts('a', 'n');
      yield rejects('a', 'n');
      yield rejects('a', 'n', asThreat);
      yield withdrawn('n');
    }
  },
  *D9(so) {
    yield mark('c31', 'full');
    // The rest only once a claim is accepted or acted upon: else every order of marks and entry is a state.
    if (!so.in) return;
    yield mark('c31', 'partial');
    for (const component of ['c11', 'c12', 'c13', 'c21', 'c22', 'c32'])
      yield mark(component, 'partial');
    yield mark('c32', 'none');
  },
  *D10() {
    yield claimed('desecuritized');
    yield claimed('securitized');
  },
};
