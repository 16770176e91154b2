/**
 * Walks a value along the shape of the format. It tells every place where they differ, and finds on the way every id
 * that is declared or referred to, also in an object that is broken elsewhere.
 *
 * valibot judges the leaves. The structure is walked here, because valibot stops at the first unknown key of an
 * object, takes a list for an object without keys, and tries every type of act on every act.
 */
import type { Complaint } from './complaint.js';
import { foreignKinds } from './foreign-kind.js';
import { type Kind, roles } from './leaf.js';
import { expects, expectsFully, leafFault } from './leaf-fault.js';
import { type Path, within } from './path.js';
import { spoiled } from './reading.js';
import { oneOf, show } from './show.js';
import { nameOf, type ObjectShape, optionFor, own, type Shape } from './structure.js';
import type { Suggest } from './suggestion.js';
import { meantOf, neitherOf } from './union-choice.js';

export interface FoundId {
  readonly id: string;
  readonly kind: Kind | 'any';
  readonly path: Path;
}

/** What a walk meets. */
export interface Visitor {
  readonly tell: (complaint: Complaint, path: Path) => void;
  /** A value that the reader has told of. */
  readonly spoiled: (path: Path) => void;
  readonly declared: (found: FoundId & { readonly kind: Kind }) => void;
  /** An act that may open a measure. */
  readonly opened: (found: FoundId) => void;
  readonly referred: (found: FoundId) => void;
  /** Every object and list, and where it stands. */
  readonly stands: (value: object, path: Path) => void;
}

export function walk(
  shape: Shape,
  value: unknown,
  path: Path,
  to: Visitor,
  suggest: Suggest,
): void {
  function visit(at: Shape, given: unknown, here: Path): void {
    if (given === spoiled) {
      to.spoiled(here);
      return;
    }
    switch (at.type) {
      case 'strict_object':
        if (isObject(given)) visitObject(at, given, here);
        else wrongType(at, given, here);
        return;
      case 'array':
        if (Array.isArray(given)) visitList(at, given, here);
        else wrongType(at, given, here);
        return;
      case 'strict_tuple':
        if (Array.isArray(given)) visitTuple(at, given, here);
        else wrongType(at, given, here);
        return;
      case 'variant':
        if (isObject(given)) visitVariant(at, given, here);
        else wrongType(at, given, here);
        return;
      case 'exact_optional':
        visit(at.wrapped, given, here);
        return;
      case 'nullable':
        if (given !== null) visit(at.wrapped, given, here);
        return;
      case 'union':
        visitUnion(at.options, given, here);
        return;
      default:
        visitLeaf(at, given, here);
    }
  }

  function visitObject(at: ObjectShape, given: object, here: Path): void {
    to.stands(given, here);
    for (const [key, entry] of Object.entries(at.entries)) {
      const field = within(here, key);
      if (Object.hasOwn(given, key)) visit(entry, own(given, key), field);
      else if (entry.type !== 'exact_optional') {
        const hint = `add "${key}"`;
        to.tell(
          { code: 'missing-key', expected: expectsFully(entry), received: 'nothing', hint },
          field,
        );
      }
    }
    for (const key of Object.keys(given)) {
      if (Object.hasOwn(at.entries, key)) continue;
      const missing = Object.keys(at.entries).filter((known) => !Object.hasOwn(given, known));
      const near = suggest(key, missing);
      const hint = near === null ? 'take it away' : `did you mean "${near}"?`;
      const expected = `one of the keys ${oneOf(Object.keys(at.entries))}`;
      to.tell({ code: 'unknown-key', expected, received: show(key), hint }, within(here, key));
    }
  }

  function visitList(
    at: Extract<Shape, { type: 'array' }>,
    given: readonly unknown[],
    here: Path,
  ): void {
    to.stands(given, here);
    for (const { type, requirement = 0 } of at.pipe ?? []) {
      if (type === 'min_length' && given.length < requirement) {
        const expected = `a list of at least ${requirement}`;
        const hint = 'put something in it, or leave it out if it may be';
        to.tell({ code: 'empty-list', expected, received: show(given), hint }, here);
      } else if (type === 'max_length' && given.length > requirement) {
        const expected = `a list of at most ${requirement}`;
        const hint = 'cut the scenario in two';
        to.tell({ code: 'too-many', expected, received: show(given), hint }, here);
      }
    }
    if (at.item.type === 'picklist' || roles.get(at.item)?.is === 'reference') once(given, here);
    given.forEach((item, index) => {
      visit(at.item, item, within(here, index));
    });
  }

  function visitTuple(
    at: Extract<Shape, { type: 'strict_tuple' }>,
    given: readonly unknown[],
    here: Path,
  ): void {
    to.stands(given, here);
    if (given.length !== at.items.length) {
      const expected = `a list of ${at.items.length}`;
      const hint = 'name just so many';
      to.tell({ code: 'wrong-count', expected, received: show(given), hint }, here);
    }
    if (at.items.some((item) => roles.get(item)?.is === 'reference')) once(given, here);
    at.items.forEach((item, index) => {
      if (index < given.length) visit(item, given[index], within(here, index));
    });
  }

  function once(given: readonly unknown[], here: Path): void {
    const seen = new Set<unknown>();
    given.forEach((item, index) => {
      if (seen.has(item) && item !== spoiled) {
        const received = `${show(item)} again`;
        const complaint = { expected: 'each once', received, hint: 'keep one of the two' };
        to.tell({ code: 'repeated-item', ...complaint }, within(here, index));
      }
      seen.add(item);
    });
  }

  function visitVariant(at: Extract<Shape, { type: 'variant' }>, given: object, here: Path): void {
    const option = optionFor(at, given);
    if (option) {
      visitObject(option, given, here);
      return;
    }
    to.stands(given, here);
    const type = own(given, at.key);
    if (type === spoiled) {
      to.spoiled(here);
      return;
    }
    const names = at.options.map((each) => String(nameOf(each, at.key)));
    const field = within(here, at.key);
    const expected = `one of ${oneOf(names)}`;
    if (type === undefined) {
      const near = suggest(at.key, Object.keys(given));
      const hint =
        near === null ? `add "${at.key}"` : `write "${at.key}" in place of ${show(near)}`;
      to.tell({ code: 'missing-key', expected, received: 'nothing', hint }, field);
    } else {
      const near = typeof type === 'string' ? suggest(type, names) : null;
      const other = near === null ? 'see the scenario format' : `did you mean "${near}"?`;
      const hint = foreignKinds.get(at)?.get(type) ?? other;
      to.tell({ code: 'wrong-value', expected, received: show(type), hint }, field);
    }
  }

  function visitUnion(options: readonly [Shape, Shape], given: unknown, here: Path): void {
    const meant = meantOf(options, given);
    if (meant) visit(meant, given, here);
    else to.tell(neitherOf(options, given), here);
  }

  function visitLeaf(at: Shape, given: unknown, here: Path): void {
    const fault = leafFault(at, given, suggest);
    if (fault) to.tell(fault, here);
    const role = roles.get(at);
    if (!role || typeof given !== 'string') return;
    if (role.is === 'declaration') to.declared({ id: given, kind: role.kind, path: here });
    if (role.is === 'opening') to.opened({ id: given, kind: role.kind, path: here });
    if (role.is === 'reference' && !fault) to.referred({ id: given, kind: role.kind, path: here });
  }

  function wrongType(at: Shape, given: unknown, here: Path): void {
    const expected = expectsFully(at);
    const hint = `write ${expects(at)}`;
    to.tell({ code: 'wrong-type', expected, received: show(given), hint }, here);
  }

  visit(shape, value, path);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
