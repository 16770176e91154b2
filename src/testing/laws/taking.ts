/** Laws about taking events: whole or not at all, and alike under every reading. */
import { platformReading } from '../../theory/reading.js';
import { refusalCodes } from '../../theory/refusal.js';
import { take } from '../../theory/take.js';
import { meaningOf } from '../meaning.js';
import { stepsOf, type Told, worldIn } from '../told.js';
import { first, type Law } from './law.js';

const refusedChangesNothing: Law = {
  name: 'a refused event changes nothing, and says every reason it was refused for',
  check: (reading, told) =>
    first(
      (function* () {
        for (const { outcome, state, before, refusals, concluded, event, now } of stepsOf(
          reading,
          told,
        )) {
          if ((outcome === 'refused') !== refusals.length > 0)
            yield `${event.id} was ${outcome} with ${refusals.length} reasons`;
          if (outcome === 'taken') continue;
          if (state !== before || concluded.length > 0)
            yield `${event.id} was refused and changed something`;
          if (take(worldIn(told.declared), before.facts, event.acts, now).facts !== before.facts)
            yield `${event.id} was refused and left facts behind`;
          for (const { code, path, says } of refusals)
            if (!refusalCodes.includes(code) || !/^acts\[\d+\]/.test(path) || says === '')
              yield `${event.id} was refused for ${code} at ${path}: ${says}`;
        }
      })(),
    ),
};

const factsAlike: Law = {
  name: 'facts are taken or refused alike under every reading',
  check: (reading, told) => {
    const theirs = stepsOf(platformReading, told);
    return first(
      (function* () {
        for (const [i, { outcome, state, event }] of stepsOf(reading, told).entries()) {
          const other = theirs[i];
          if (outcome !== other?.outcome)
            yield `${event.id} is ${outcome} only under ${reading.id}`;
          if (JSON.stringify(state.facts) !== JSON.stringify(other?.state.facts))
            yield `after ${event.id} the facts differ`;
        }
      })(),
    );
  },
};

const backwards = ({ declared, events }: Told): Told => ({
  declared,
  events: events.map((event) => ({ ...event, acts: [...event.acts].reverse() })),
});

const simultaneous: Law = {
  name: 'the order in which simultaneous acts are written means nothing',
  check: (reading, told) => {
    const sits = new Map(told.declared.audiences.map(({ id, arena }) => [id, arena]));
    const theirs = stepsOf(reading, backwards(told));
    return first(
      (function* () {
        for (const [i, { outcome, state, event }] of stepsOf(reading, told).entries()) {
          const other = theirs[i];
          if (other === undefined || outcome !== other.outcome)
            yield `${event.id} is ${outcome} in one order only`;
          else if (meaningOf(state, sits) !== meaningOf(other.state, sits))
            yield `${event.id} means something else when its acts are turned round`;
        }
      })(),
    );
  },
};

export const lawsOfTaking: readonly Law[] = [refusedChangesNothing, factsAlike, simultaneous];
