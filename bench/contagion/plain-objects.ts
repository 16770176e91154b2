/** The contest as one writes it by hand: an object a person, which holds those it hears. */
import type { Audience } from './audience.js';
import type { Played } from './course.js';

interface Person {
  acts: boolean;
  readonly threshold: number;
  readonly hears: Person[];
}

const peopleOf = ({ network, draws }: Audience): readonly (readonly Person[])[] =>
  draws.map(({ threshold }) => {
    const people = Array.from(
      threshold,
      (own): Person => ({
        acts: false,
        threshold: own,
        hears: [],
      }),
    );
    for (const [i, person] of people.entries())
      for (const other of network.hears.subarray(network.offsets[i], network.offsets[i + 1]))
        person.hears.push(people[other] as Person); // a tie ends at one of the people
    return people;
  });

const isWon = ({ hears, threshold }: Person): boolean => {
  let acting = 0;
  for (const other of hears) if (other.acts) acting += 1;
  return hears.length > 0 && acting >= threshold * hears.length;
};

const play = (people: readonly Person[], seeds: Uint8Array): Played => {
  for (const [i, person] of people.entries()) person.acts = seeds[i] === 1;
  const trace = [people.filter(({ acts }) => acts).length];
  for (;;) {
    const won = people.filter((person) => !person.acts && isWon(person));
    if (won.length === 0) break;
    for (const person of won) person.acts = true;
    trace.push((trace.at(-1) ?? 0) + won.length);
  }
  return { acts: people.map(({ acts }) => Number(acts)), rounds: trace.length - 1, trace };
};

export const plainObjects = (audience: Audience): (() => readonly Played[]) => {
  const people = peopleOf(audience);
  return () => audience.draws.map(({ seeds }, draw) => play(people[draw] ?? [], seeds));
};
