import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/history/history.js';
import { historyDiagram, machineDiagram, mermaidText } from '../../src/render/mermaid.js';
import { visible } from '../../src/render/visible.js';
import { agenda } from '../../src/theory/agenda.js';
import { platformReading } from '../../src/theory/reading.js';
import { security } from '../../src/theory/security.js';
import { accepts, claim, drought, told } from '../history/drought.js';

/** Reads a state diagram back: an independent and strict reader of the few forms we write. */
const readBack = (diagram: string) => {
  const edges: string[] = [];
  const names = new Map<string, string>();
  for (const line of diagram.split('\n').slice(1)) {
    const state = /^\s*state "([^"]*)" as (\w+)( \{)?$/.exec(line);
    const edge = /^\s*(\[\*\]|\w+) --> (\w+)(?: : (.*))?$/.exec(line);
    if (state) names.set(state[2] ?? '', state[1] ?? '');
    else if (edge)
      edges.push(`${names.get(edge[1] ?? '') ?? edge[1]} > ${names.get(edge[2] ?? '') ?? edge[2]}`);
    else if (line.trim() !== '}') throw new Error(`not a line of a state diagram: ${line}`);
  }
  return edges;
};

const unescaped = (text: string) =>
  text.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

describe('a machine’s diagram', () => {
  test('shows every rule of its table as one arrow', () => {
    for (const machine of [agenda, security]) {
      const rules = Object.values(machine.rules).flatMap((cells) => Object.values(cells).flat());
      expect(readBack(machineDiagram(machine))).toHaveLength(rules.length + 1);
    }
  });

  test('starts where the machine starts', () => {
    expect(readBack(machineDiagram(agenda))[0]).toBe('[*] > off');
  });
});

describe('text in a diagram', () => {
  test('comes back as it went in, and holds nothing that Mermaid acts on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = mermaidText(text);
        expect(unescaped(escaped)).toBe(text);
        expect(escaped).not.toMatch(/["[\]{}<>%:\n\r`;](?<!#\d+;)/);
      }),
    );
  });

  test('a hostile name adds no line and no arrow', () => {
    const scenario = drought([told('e1', '2001', claim('m')), told('e2', '2002', accepts('m'))]);
    const plain = historyDiagram(replay(scenario, platformReading));
    const named = { ...scenario, title: 'x"\n[*] --> pwned\n%%{init}%%' };
    expect(readBack(historyDiagram(replay(named, platformReading)))).toEqual(readBack(plain));
  });
});

describe('text on a terminal', () => {
  test('holds no control character, whatever the scenario says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  test('keeps Persian, Hebrew, Cyrillic and Chinese names as they are', () => {
    for (const name of ['برنامه‌ی هسته‌ای', 'ישראל', 'Россия', '伊朗', 'Wæver'])
      expect(visible(name)).toBe(name);
  });
});
