/** The glossary explains every concept of the theory, with its source, its mark, and what answers to it here. */
import { expect, test } from 'vitest';
import { concepts } from './concepts.js';
import { pages } from './page.js';

const text = pages.find(({ path }) => path === 'docs/reference/glossary.md')?.text ?? '';

/** The entries by their heading. */
const entries = new Map(
  text
    .split(/^### /m)
    .slice(1)
    .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry.split(/^## /m)[0] ?? '']),
);

test('there is an entry for every concept, and for nothing else', () => {
  expect([...entries.keys()].sort()).toEqual([...concepts].sort());
});

test.each([...concepts])(
  '%s: the entry has a definition, a source with its mark, and what answers to it',
  (concept) => {
    const entry = entries.get(concept) ?? '';
    const [, definition = '', ...points] = entry.split(/\n\n|\n(?=\* )/);
    expect(definition.length).toBeGreaterThan(20);
    const source = points.find((point) => point.startsWith('* *Source:*')) ?? '';
    expect(source).toMatch(
      /read\b|pages? not checked|only the titles? (was|were) found|from memory|our modelling decision|unverified/,
    );
    const library = points.find((point) => point.startsWith('* *In the library:*')) ?? '';
    expect(library.trim().length).toBeGreaterThan('* *In the library:*'.length + 5);
  },
);

test('a page of a book cited from memory is marked as not checked', () => {
  for (const [concept, entry] of entries) {
    const source = /\* \*Source:\*([\s\S]*?)(?=\n\* |\n\n|$)/.exec(entry)?.[1] ?? '';
    // A page number without a word on how it was checked would read as a fact.
    if (/\d{4}[a-z]?: \d/.test(source)) expect(source, concept).toMatch(/not checked|read/);
  }
});
