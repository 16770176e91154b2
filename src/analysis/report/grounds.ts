/** The grounds of a sentence, put behind it: the events it names, their places in the article, the works of the record. */
import type { Link, Run, Text } from './document.js';
import { citeLinks, named, placeLinks, placesOf, type Register } from './register.js';

/** Pieces with a comma between. */
export const separated = <R extends Run>(
  runs: readonly R[],
  between = ', ',
): readonly (R | string)[] => runs.flatMap((run, i) => (i === 0 ? [run] : [between, run]));

/**
 * What some ids rest on: the ids themselves, each leading to its row; the places in the article; and, for an id that has
 * no place there, the works it is cited from.
 */
export const groundsOf = (
  register: Register,
  ids: readonly string[],
): readonly (string | Link)[] => {
  const each = [...new Set(ids)];
  const places = placesOf(each.flatMap((id) => register.codings(id)));
  const elsewhere = each.filter((id) => placesOf(register.codings(id)).length === 0);
  const works = citeLinks(
    register,
    elsewhere.flatMap((id) => register.codings(id)),
  );
  const groups = [each.map((id) => named(register, id)), placeLinks(places), works];
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, i) => [...(i === 0 ? [] : ['; ']), ...separated(group)]);
};

/** A sentence with its grounds in brackets behind it; without grounds, as it is. */
export const grounded = (register: Register, says: string, ids: readonly string[]): Text => {
  const grounds = groundsOf(register, ids);
  return grounds.length === 0 ? says : [says, { grounds }];
};
