import { parse } from '@ts-graphviz/ast';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/history/history.js';
import { dotText, historyDot, machineDot } from '../../src/render/dot.js';
import { machines, type TabledMachine } from '../../src/theory/machines.js';
import { platformReading } from '../../src/theory/reading.js';
import { accepts, claim, drought, told } from '../history/drought.js';

/** Graphviz's own names for what it turns back, by the rules of its lexer: `\\` and entities by number. */
const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('\\\\', '\\');

/** Reads a drawing back by the grammar of DOT: every arrow, with the labels of what it joins. */
const readBack = (dot: string): readonly string[] => {
  const labels = new Map<string, string>();
  const arrows: string[] = [];
  const walk = (statements: readonly object[]): void => {
    // The parser's tree is a union of eleven kinds; three of them are told apart here.
    for (const one of statements as readonly {
      readonly type: string;
      readonly id?: { readonly value: string };
      readonly targets?: readonly { readonly id: { readonly value: string } }[];
      readonly children: readonly {
        readonly key?: { readonly value: string };
        readonly value?: { readonly value: string; readonly quoted: unknown };
      }[];
    }[]) {
      if (one.type === 'Subgraph' || one.type === 'Graph') walk(one.children);
      if (one.type === 'Node') {
        const label = one.children.find(({ key }) => key?.value === 'label')?.value;
        if (label !== undefined) expect(label.quoted).toBe(true);
        labels.set(one.id?.value ?? '', unescaped(label?.value ?? one.id?.value ?? ''));
      }
      if (one.type === 'Edge')
        arrows.push(
          (one.targets ?? []).map(({ id }) => labels.get(id.value) ?? 'nowhere').join(' > '),
        );
    }
  };
  walk(parse(dot).children);
  return arrows;
};

const hostile = 'x"]; "pwned" -> "too" [label=<b>\\" \\ \n\r--> </svg> {|} &amp; \u202e\0\\';
const source = { key: 'me', author: 'Me', year: '2026', title: 'Mine', checked: 'read' } as const;

describe('a machine in DOT', () => {
  test('shows every rule of its table as one arrow, and where it starts', () => {
    for (const machine of Object.values(machines)) {
      const rules = Object.entries(machine.rules).flatMap(([from, cells]) =>
        Object.values<readonly { readonly to: string }[]>(cells).flatMap((cell) =>
          cell.map(({ to }) => `${from} > ${to}`),
        ),
      );
      expect(readBack(machineDot(machine))).toEqual([`[*] > ${machine.start.status}`, ...rules]);
    }
  });

  test('a hostile name adds no box and no arrow', () => {
    const named = (name: string): TabledMachine => ({
      name,
      start: { status: name },
      rules: { [name]: { [name]: [{ to: 'b', needs: [{ says: name, source }], source }] }, b: {} },
    });
    expect(readBack(machineDot(named('a')))).toEqual(['[*] > a', 'a > b']);
    expect(readBack(machineDot(named(hostile)))).toEqual([`[*] > ${hostile}`, `${hostile} > b`]);
  });
});

describe('a history in DOT', () => {
  const scenario = drought([told('e1', '2001', claim('m')), told('e2', '2002', accepts('m'))]);

  test('shows the stages of each place, one after the other', () => {
    expect(readBack(historyDot(replay(scenario, platformReading)))).toEqual([
      'p0 > nonpoliticized',
      'nonpoliticized > politicized or securitized',
      'politicized or securitized > securitized',
      'p1 > nonpoliticized',
    ]);
  });

  test('shows only the places asked for', () => {
    expect(readBack(historyDot(replay(scenario, platformReading), () => false))).toEqual([]);
  });

  test('a hostile title adds no box and no arrow', () => {
    const plain = historyDot(replay(scenario, platformReading));
    const named = { ...scenario, title: hostile, id: hostile };
    expect(readBack(historyDot(replay(named, platformReading)))).toEqual(readBack(plain));
  });
});

describe('text in a drawing', () => {
  test('comes back as it went in, and holds nothing that ends a label', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant(hostile)),
        fc.constantFrom('', '\\', '"', '\\"', '\n', '<', '>'),
        (text, end) => {
          const escaped = dotText(text + end);
          expect(unescaped(escaped)).toBe(text + end);
          expect(escaped).not.toMatch(/["<>\p{Cc}]/u);
          // Backslashes come in pairs, so none takes the quote behind it for its own.
          expect(escaped.replaceAll('\\\\', '')).not.toContain('\\');
        },
      ),
    );
  });
});
